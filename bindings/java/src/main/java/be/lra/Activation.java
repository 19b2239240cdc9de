package be.lra;

import be.lra.internal.Errors;
import be.lra.internal.NativeFunctions;
import be.lra.internal.NativeMemory;
import be.lra.internal.NativeTexts;
import be.lra.internal.Scratch;
import be.lra.internal.SecretOctets;
import be.lra.internal.Utf8;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * Activation codes and links: state in, state out. The portal stores the states, in JSON, and swaps them by their version; the library
 * keeps nothing.
 */
public final class Activation {
    private static final int SELECTOR_LENGTH = 22;
    private static final int REQUEST_SIZE = 40;
    private static final int SECOND = 16;

    private Activation() {}

    /**
     * Issues a code and a link on an identification, by the rulebook in force.
     *
     * <p>The portal writes, in one transaction or in this order, the superseded states by compare-and-swap and then the new one, then the
     * record, and dispatches only after. If one write fails it reads again and issues again with fresh entropy.
     *
     * @param engine with the rulebooks
     * @param permit of the person
     * @param request what is to be issued
     * @param earlier every activation stored so far for this person and this kind of key, of this case and of others, in JSON
     * @param peppers of the portal
     * @param entropy {@link SystemRandom#ENTROPY_LENGTH} octets from a secure source, for this issue alone; they are wiped
     * @param at the instant
     * @return code, link and states, to be closed
     * @throws LraException {@code refused} with the reason when nothing may be issued
     */
    public static Issued issue(Engine engine, Permit permit, IssueRequest request, List<String> earlier, Peppers peppers,
            byte[] entropy, Instant at) {
        Scratch scratch = Scratch.ofThread();
        try (SecretOctets secret = SecretOctets.consuming("entropy", entropy); Uses uses = new Uses()) {
            long by = uses.of(Errors.required("engine", engine));
            long on = uses.of(Errors.required("permit", permit));
            long ring = uses.of(Errors.required("peppers", peppers));
            Errors.required("request", request);
            long millis = Instants.required(at);
            List<byte[]> states =
                    Errors.required("earlier", earlier).stream().map(state -> Utf8.bytes("earlier", state)).toList();
            byte[] keyKind = Utf8.bytes("keyKind", request.keyKind());
            byte[] host = Utf8.bytes("linkHost", request.linkHost() == null ? "" : request.linkHost());
            try (NativeTexts array = new NativeTexts(states);
                    NativeTexts names = new NativeTexts(List.of(keyKind, host));
                    NativeMemory asked = new NativeMemory(REQUEST_SIZE)) {
                // The two texts, then the two channels, as lra_issue_request has them.
                for (int place = 0; place < 2 * NativeTexts.ENTRY; place += Long.BYTES) {
                    asked.setNumber(place, names.number(place));
                }
                asked.setWord(32, request.linkChannel().ordinal() + 1);
                asked.setWord(36, request.codeChannel().ordinal() + 1);
                scratch.check(NativeFunctions.lra_activation_issue(by, on, asked.address(), array.address(), array.count(), ring,
                        secret.octets(), secret.length(), millis, scratch.out(0), scratch.error()));
            }
        }
        return new Issued(scratch.number(0));
    }

    /**
     * The public half of a link, under which the storage finds the activation.
     *
     * @param engine with the rulebooks
     * @param link as it was opened; the characters stay as they are
     * @param at the instant
     * @return the selector
     * @throws LraException {@code invalid-activation} if it is not of the form in which links are issued; that costs no try
     */
    public static String selector(Engine engine, char[] link, Instant at) {
        Errors.required("engine", engine);
        long millis = Instants.required(at);
        Scratch scratch = Scratch.ofThread();
        try (SecretOctets secret = SecretOctets.of("link", link); Uses uses = new Uses()) {
            scratch.check(NativeFunctions.lra_link_selector(
                    uses.of(engine), secret.octets(), secret.length(), millis, scratch.out(0), scratch.error()));
        }
        return new String(scratch.octets(0, SELECTOR_LENGTH), StandardCharsets.US_ASCII);
    }

    /**
     * Says where the activation of a link stands, without changing anything.
     *
     * @param engine with the rulebooks
     * @param state what the storage holds under the selector of the link, in JSON; null if it holds nothing
     * @param link as it was opened; the characters stay as they are
     * @param peppers of the portal
     * @param at the instant
     * @return where it stands
     * @throws LraException {@code refused} with the reason {@code unknown-link}
     */
    public static Standing look(Engine engine, String state, char[] link, Peppers peppers, Instant at) {
        Errors.required("engine", engine);
        Errors.required("peppers", peppers);
        long millis = Instants.required(at);
        byte[] stored = Utf8.bytes("state", state == null ? "" : state);
        Scratch scratch = Scratch.ofThread();
        try (SecretOctets secret = SecretOctets.of("link", link); Uses uses = new Uses()) {
            scratch.check(NativeFunctions.lra_activation_look(uses.of(engine), stored, stored.length, secret.octets(),
                    secret.length(), uses.of(peppers), millis, scratch.out(0), scratch.out(8), scratch.out(SECOND),
                    scratch.error()));
        }
        return new Standing(ActivationStatus.ofNumber(scratch.word(0)), Instant.ofEpochMilli(scratch.number(8)),
                Integer.toUnsignedLong(scratch.word(SECOND)));
    }

    /**
     * Counts a try under a link, before the code is compared.
     *
     * @param engine with the rulebooks
     * @param state as in {@link #look}
     * @param link as it was opened; the characters stay as they are
     * @param code what the person typed; the characters stay as they are
     * @param peppers of the portal
     * @param at the instant
     * @return the right to compare, with the state to store first; to be closed
     * @throws LraException {@code invalid-activation} for a slip of the pen, found by the check symbols, and {@code refused} for an
     *     unknown link or an ended activation; neither costs a try
     */
    public static Reservation reserve(
            Engine engine, String state, char[] link, char[] code, Peppers peppers, Instant at) {
        Errors.required("engine", engine);
        Errors.required("peppers", peppers);
        long millis = Instants.required(at);
        byte[] stored = Utf8.bytes("state", state == null ? "" : state);
        Scratch scratch = Scratch.ofThread();
        try (SecretOctets secretLink = SecretOctets.of("link", link);
                SecretOctets secretCode = SecretOctets.of("code", code);
                Uses uses = new Uses()) {
            scratch.check(NativeFunctions.lra_activation_reserve(uses.of(engine), stored, stored.length,
                    secretLink.octets(), secretLink.length(), secretCode.octets(), secretCode.length(), uses.of(peppers),
                    millis, scratch.out(0), scratch.out(SECOND), scratch.error()));
        }
        return new Reservation(scratch.number(SECOND), Utf8.text(scratch.takeBuffer(0)));
    }

    /**
     * Reads a stored activation.
     *
     * @param state in JSON
     * @param at the instant for which its state is told
     * @return what it says
     * @throws LraException {@code invalid-activation} if it cannot be read
     */
    public static StoredActivation read(String state, Instant at) {
        byte[] stored = Utf8.bytes("state", state);
        long millis = Instants.required(at);
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_activation_read(
                stored, stored.length, millis, scratch.out(0), scratch.error()));
        return new StoredActivation(scratch.number(0), Instant.ofEpochMilli(scratch.number(8)),
                Instant.ofEpochMilli(scratch.number(16)), Instant.ofEpochMilli(scratch.number(24)),
                Integer.toUnsignedLong(scratch.word(32)), Integer.toUnsignedLong(scratch.word(36)),
                Integer.toUnsignedLong(scratch.word(40)), ActivationStatus.ofNumber(scratch.word(44)),
                new String(scratch.octets(48, SELECTOR_LENGTH), StandardCharsets.US_ASCII));
    }

    /**
     * The next state of an activation that expired but is still stored as pending, to make the end final whatever the clock does later.
     *
     * @param state in JSON
     * @param at the instant
     * @return in JSON; null if there is nothing to write
     */
    public static String settle(String state, Instant at) {
        byte[] stored = Utf8.bytes("state", state);
        long millis = Instants.required(at);
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_activation_settle(
                stored, stored.length, millis, scratch.out(0), scratch.error()));
        byte[] next = scratch.takeBuffer(0);
        return next.length == 0 ? null : Utf8.text(next);
    }

    /**
     * The next state of an activation that the portal withdraws; from the moment it is stored the code is worth nothing.
     *
     * @param state in JSON
     * @param at the instant
     * @return in JSON
     * @throws LraException {@code refused} with the reason {@code ended} if it has ended
     */
    public static String revoke(String state, Instant at) {
        byte[] stored = Utf8.bytes("state", state);
        long millis = Instants.required(at);
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_activation_revoke(
                stored, stored.length, millis, scratch.out(0), scratch.error()));
        return Utf8.text(scratch.takeBuffer(0));
    }

    /**
     * A stored activation as a sealed text, for a storage that others may write to.
     *
     * @param state in JSON
     * @param keys of the portal
     * @return the text, in ASCII
     */
    public static String seal(String state, SealKeys keys) {
        byte[] stored = Utf8.bytes("state", state);
        Errors.required("keys", keys);
        Scratch scratch = Scratch.ofThread();
        try (Uses uses = new Uses()) {
            scratch.check(NativeFunctions.lra_activation_seal(
                    stored, stored.length, uses.of(keys), scratch.out(0), scratch.error()));
        }
        return Utf8.text(scratch.takeBuffer(0));
    }

    /**
     * The stored activation that was sealed under a key of this ring.
     *
     * @param sealed the text
     * @param keys of the portal
     * @return in JSON
     * @throws LraException {@code invalid-activation} if it was not
     */
    public static String reopen(String sealed, SealKeys keys) {
        byte[] bytes = Utf8.bytes("sealed", sealed);
        Errors.required("keys", keys);
        Scratch scratch = Scratch.ofThread();
        try (Uses uses = new Uses()) {
            scratch.check(NativeFunctions.lra_activation_reopen(
                    bytes, bytes.length, uses.of(keys), scratch.out(0), scratch.error()));
        }
        return Utf8.text(scratch.takeBuffer(0));
    }
}
