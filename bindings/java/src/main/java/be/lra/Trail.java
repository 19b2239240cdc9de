package be.lra;

import be.lra.internal.Errors;
import be.lra.internal.JsonObject;
import be.lra.internal.NativeFunctions;
import be.lra.internal.NativeHandle;
import be.lra.internal.Scratch;
import be.lra.internal.SecretOctets;
import be.lra.internal.Utf8;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The one writer of a trail, which holds its lock. One call at a time, from whichever thread; another at once does nothing and is an
 * exception with the reason {@code busy}. Closing gives up the lock; what was not committed is lost.
 */
public final class Trail extends NativeHandle {
    private static final int RECOVERY = 8;
    private static final int RECORDS = 16;

    private final Recovery recovery;

    private Trail(long address, Recovery recovery) {
        super(address, TRAIL);
        this.recovery = recovery;
    }

    /**
     * Opens the trail in a folder, or starts one.
     *
     * @param folder of the trail
     * @param origin the name of the trail, such as {@code lra.example.be/desk-1}
     * @param seed the Ed25519 seed of its log key, {@link SystemRandom#KEY_LENGTH} octets, which are wiped. A trail opens only under the
     *     origin and the key that signed it last.
     * @return the trail, to be closed
     * @throws LraException {@code environment} with the reason {@code trail-locked} when another writer has it open, {@code tampered} when
     *     what the last checkpoint covers is not there as it was
     */
    public static Trail open(Path folder, String origin, byte[] seed) {
        Scratch scratch = Scratch.ofThread();
        try (SecretOctets secret = SecretOctets.consuming("seed", seed)) {
            byte[] path = path(folder);
            byte[] name = Utf8.bytes("origin", origin);
            scratch.check(NativeFunctions.lra_trail_open(path, path.length, name, name.length, secret.octets(),
                    secret.length(), scratch.out(0), scratch.out(RECOVERY), scratch.error()));
        }
        return new Trail(scratch.number(0), new Recovery(scratch.number(RECOVERY), scratch.number(RECOVERY + 8),
                scratch.number(RECOVERY + 16), scratch.number(RECOVERY + 24), scratch.octet(RECOVERY + 32) == 1));
    }

    private static byte[] path(Path folder) {
        return Utf8.bytes("folder", Errors.required("folder", folder).toString());
    }

    /**
     * What opening found, none of which is an error.
     *
     * @return the report
     */
    public Recovery recovery() {
        return recovery;
    }

    /**
     * The public half of the log key, in the form that {@link #verify} takes.
     *
     * @return the verifier key
     */
    public String verifierKey() {
        Scratch scratch = Scratch.ofThread();
        long trail = enter();
        try {
            scratch.check(NativeFunctions.lra_trail_verifier_key(trail, scratch.out(0), scratch.error()));
        } finally {
            exit();
        }
        return Utf8.text(scratch.takeBuffer(0));
    }

    /**
     * Appends a record, which the next {@link #commit} acknowledges.
     *
     * @param record one JSON object: the CloudEvents event as the trail holds it, without {@code id}, {@code source} and {@code time}, which
     *     the trail gives, and with {@code disclosures}, a list of those to which it commits
     * @param at the instant of recording
     * @return its place in the trail, from 0
     * @throws LraException {@code invalid-record} leaves the trail as it was; after {@code environment} it has to be opened again
     */
    public long append(String record, Instant at) {
        byte[] bytes = Utf8.bytes("record", record);
        long millis = Instants.required(at);
        Scratch scratch = Scratch.ofThread();
        long trail = enter();
        try {
            scratch.check(NativeFunctions.lra_trail_append(
                    trail, bytes, bytes.length, millis, scratch.out(0), scratch.error()));
        } finally {
            exit();
        }
        return scratch.number(0);
    }

    /**
     * The same with what a record keeps of a decision: findings, rulebook and policy in the record itself, question with facts and canonical
     * decision as two more disclosures to which it commits.
     *
     * @param record as in {@link #append}, without {@code data.decision}
     * @param decision that was taken
     * @param salts {@link SystemRandom#DECISION_SALTS_LENGTH} octets from a secure source, for this record alone; they are wiped
     * @param at the instant of recording
     * @return its place in the trail, from 0
     * @throws LraException as {@link #append}
     */
    public long appendDecision(String record, HeldDecision decision, byte[] salts, Instant at) {
        Scratch scratch = Scratch.ofThread();
        try (SecretOctets secret = SecretOctets.consuming("salts", salts); Uses uses = new Uses()) {
            byte[] bytes = Utf8.bytes("record", record);
            long decided = uses.of(Errors.required("decision", decision));
            long millis = Instants.required(at);
            long trail = enter();
            try {
                scratch.check(NativeFunctions.lra_trail_append_decision(trail, bytes, bytes.length, decided, secret.octets(),
                        secret.length(), millis, scratch.out(0), scratch.error()));
            } finally {
                exit();
            }
        }
        return scratch.number(0);
    }

    /**
     * Brings all appended records to the disk under one signed checkpoint; only then are they acknowledged. An effect whose record is not
     * acknowledged must not take place.
     *
     * @return the signed note
     * @throws LraException after which the trail has to be opened again
     */
    public String commit() {
        Scratch scratch = Scratch.ofThread();
        long trail = enter();
        try {
            scratch.check(NativeFunctions.lra_trail_commit(trail, scratch.out(0), scratch.error()));
        } finally {
            exit();
        }
        return Utf8.text(scratch.takeBuffer(0));
    }

    /**
     * The last checkpoint, to be kept elsewhere: it covers all acknowledged records.
     *
     * @return the checkpoint
     */
    public Checkpoint checkpoint() {
        Scratch scratch = Scratch.ofThread();
        long trail = enter();
        try {
            scratch.check(NativeFunctions.lra_trail_checkpoint(trail, scratch.out(0), scratch.out(RECORDS), scratch.error()));
        } finally {
            exit();
        }
        long records = scratch.number(RECORDS);
        return new Checkpoint(Utf8.text(scratch.takeBuffer(0)), records);
    }

    /**
     * Verifies the whole trail in a folder against its last checkpoint. A writer may go on meanwhile.
     *
     * @param folder of the trail
     * @param verifierKey the public half of the log key
     * @return what was found; what is wrong with the trail is no exception
     */
    public static Verification verify(Path folder, String verifierKey) {
        return verify(folder, verifierKey, null, null);
    }

    /**
     * The same against an older checkpoint that was kept elsewhere, too.
     *
     * @param folder of the trail
     * @param verifierKey the public half of the log key
     * @param expected the signed note of the older checkpoint; null if there is none
     * @param progress told now and then how many records were read, and of how many, on this thread; may be null. What it throws stops the
     *     verification and comes out of this method.
     * @return what was found
     */
    public static Verification verify(
            Path folder, String verifierKey, String expected, BiConsumer<Long, Long> progress) {
        byte[] path = path(folder);
        byte[] key = Utf8.bytes("verifierKey", verifierKey);
        byte[] older = Utf8.bytes("expected", expected == null ? "" : expected);
        NativeFunctions.Progress callback = progress == null ? null : (records, total) -> {
            progress.accept(records, total);
            return 0;
        };
        Scratch scratch = Scratch.own();
        int status;
        try {
            status = NativeFunctions.lra_trail_verify(path, path.length, key, key.length, older, older.length, callback,
                    scratch.out(0), scratch.out(8), scratch.error());
        } catch (Throwable thrown) {
            // That the verification was stopped is no news to whoever threw.
            scratch.discard();
            throw thrown;
        }
        scratch.check(status);
        boolean valid = scratch.octet(0) == 1;
        return Verification.of(valid, scratch.takeBuffer(8));
    }

    /**
     * Acknowledged records. Only the signature of the checkpoint is checked here; {@link #verify} proves that the records are the signed
     * ones.
     *
     * @param folder of the trail
     * @param verifierKey the public half of the log key
     * @param from the position of the first
     * @param most how many at most
     * @return each as canonical JSON
     */
    public static List<String> read(Path folder, String verifierKey, long from, int most) {
        byte[] path = path(folder);
        byte[] key = Utf8.bytes("verifierKey", verifierKey);
        if (from < 0 || most < 0) {
            throw Errors.argument(from < 0 ? "from" : "most", "not negative");
        }
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_trail_read(path, path.length, key, key.length, from, most, scratch.out(0),
                scratch.out(RECORDS), scratch.error()));
        return new String(scratch.takeBuffer(0), StandardCharsets.UTF_8).lines().toList();
    }

    /**
     * What opening a trail found.
     *
     * @param records how many the last checkpoint covers
     * @param recordsCut how many lay after it and were cut: nobody was told that they were written
     * @param filesRemoved how many files lay after it and were removed
     * @param disclosuresCut how many lines of the vault belonged to no record and were cut
     * @param created whether the trail is new
     */
    public record Recovery(long records, long recordsCut, long filesRemoved, long disclosuresCut, boolean created) {}

    /**
     * A checkpoint.
     *
     * @param note the signed note
     * @param records how many records were appended, acknowledged or not
     */
    public record Checkpoint(String note, long records) {}

    /**
     * What verification found.
     *
     * @param valid whether the trail is whole
     * @param records how many were read
     * @param report in JSON, with every fault
     */
    public record Verification(boolean valid, long records, String report) {
        private static Verification of(boolean valid, byte[] report) {
            JsonObject object = JsonObject.read(report);
            return new Verification(valid, object.has("records") ? object.integer("records") : 0, Utf8.text(report));
        }
    }
}
