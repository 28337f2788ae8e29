package org.privatearena.rating.voteset.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Why a whole file was refused.
 *
 * @param line where it was found, from 1; null where no line is to blame
 * @param detail what was found, shortened; empty for nothing
 */
@Embeddable
public record FileFault(
    @Enumerated(EnumType.STRING) @Column(name = "fault") Fault fault,
    @Column(name = "fault_line") Long line,
    @Column(name = "fault_detail") String detail) {}
