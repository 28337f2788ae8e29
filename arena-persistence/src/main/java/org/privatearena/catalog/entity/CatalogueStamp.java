package org.privatearena.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The one row that says which state the catalogue is in: larger after every change of Models,
 * Revisions, Endpoints or grants, by whomever, as soon as the change can be seen. Only the
 * database's triggers write it.
 */
@Entity
@Table(name = "catalogue_stamp")
public class CatalogueStamp {

  @Id
  @Column(name = "only_one")
  private boolean onlyOne;

  private long stamp;

  protected CatalogueStamp() {}
}
