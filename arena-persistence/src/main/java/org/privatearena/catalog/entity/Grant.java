package org.privatearena.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** That a group may use a Model in one way. What is not granted does not exist for its members. */
@Entity
@Table(name = "model_grant")
public class Grant {

  /** The group of everybody who can sign on. */
  public static final String EVERYBODY = "*";

  @Id private UUID id;

  @Column(name = "model_id", nullable = false, updatable = false)
  private UUID modelId;

  @Column(name = "group_path", nullable = false, updatable = false)
  private String groupPath;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Use use;

  protected Grant() {}

  /**
   * @param groupPath full path such as {@code /research}, or {@link #EVERYBODY}
   */
  public Grant(UUID modelId, String groupPath, Use use) {
    this.id = Ids.next();
    this.modelId = modelId;
    this.groupPath = groupPath;
    this.use = use;
  }

  public UUID modelId() {
    return modelId;
  }

  public String groupPath() {
    return groupPath;
  }

  public Use use() {
    return use;
  }

  /** The paths of all grants that a person of these groups holds, sorted. */
  static Set<String> pathsFor(Collection<String> groups) {
    Set<String> paths = new TreeSet<>(groups);
    paths.add(EVERYBODY);
    return paths;
  }
}
