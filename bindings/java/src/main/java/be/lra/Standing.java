package be.lra;

import java.time.Instant;

/**
 * What a page may show when a link is opened.
 *
 * @param state where the activation stands
 * @param expiresAt the first instant at which it is no longer valid
 * @param triesLeft how many wrong codes are left
 */
public record Standing(ActivationStatus state, Instant expiresAt, long triesLeft) {}
