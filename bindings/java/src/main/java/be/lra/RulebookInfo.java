package be.lra;

import java.time.Instant;

/**
 * A rulebook of an engine.
 *
 * @param version its version
 * @param effectiveFrom the first instant at which it is in force
 * @param digest SHA-256 over its canonical form, hexadecimal
 */
public record RulebookInfo(String version, Instant effectiveFrom, String digest) {}
