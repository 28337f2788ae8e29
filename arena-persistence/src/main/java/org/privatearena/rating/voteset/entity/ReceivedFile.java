package org.privatearena.rating.voteset.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The file of a set as it was received.
 *
 * @param name as the sender called it, without folders
 * @param sha256 of its bytes, packed where it came packed; 64 hexadecimal digits
 */
@Embeddable
public record ReceivedFile(
    @Column(name = "file_name", nullable = false, updatable = false) String name,
    @Column(name = "file_bytes", nullable = false, updatable = false) long bytes,
    @Column(name = "file_sha256", nullable = false, updatable = false) String sha256) {}
