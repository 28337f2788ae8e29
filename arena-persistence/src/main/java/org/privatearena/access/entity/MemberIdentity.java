package org.privatearena.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The link from a Member to an account of the identity provider; erasure destroys it. */
@Entity
@Table(name = "member_identity")
public class MemberIdentity {

  @Id
  @Column(name = "member_id")
  private UUID memberId;

  @Column(nullable = false, updatable = false)
  private String issuer;

  @Column(nullable = false, updatable = false)
  private String subject;

  protected MemberIdentity() {}

  public MemberIdentity(UUID memberId, String issuer, String subject) {
    this.memberId = memberId;
    this.issuer = issuer;
    this.subject = subject;
  }

  public UUID memberId() {
    return memberId;
  }
}
