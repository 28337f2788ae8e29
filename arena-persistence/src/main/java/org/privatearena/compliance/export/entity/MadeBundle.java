package org.privatearena.compliance.export.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What was made.
 *
 * @param rows records in it
 * @param bytes of the zip
 * @param sha256 of the zip, in hexadecimal
 * @param manifestSha256 of its manifest, in hexadecimal: what is signed
 */
@Embeddable
public record MadeBundle(
    Long rows,
    Long bytes,
    String sha256,
    @Column(name = "manifest_sha256") String manifestSha256) {}
