package be.lra.internal;

import be.lra.LraException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The functions of {@code lra.h} as native methods, which the library binds itself. Handles, addresses and sizes are {@code long}: a virtual
 * machine of 64 bits. An array comes with its own length.
 *
 * <p>What the functions do stands in the header. Nothing outside this library calls them.
 */
public final class NativeFunctions {
    /** The version of the C ABI that these methods are written against. */
    private static final int ABI_VERSION = 0;

    /** No instant. */
    public static final long NO_INSTANT = Long.MIN_VALUE;

    /** What was expected of the library and not found; null where it can be used. */
    private static final String FAULT = fault();

    private static String fault() {
        LibraryLoader loader = new LibraryLoader();
        String library = loader.load();
        if (library == null) {
            return "the native library of lra; tried: " + loader.tried();
        }
        try {
            register();
        } catch (LinkageError error) {
            return "a native library of this version; " + library + ": " + error.getMessage();
        }
        int version = lra_abi_version();
        return version == ABI_VERSION ? null
                : "a native library with C ABI " + ABI_VERSION + "; " + library + " has " + version;
    }

    private NativeFunctions() {}

    /**
     * Memory outside the heap, zeros. Every call that takes memory begins here, so that a missing library is told here.
     *
     * @param size how many octets
     * @return the memory, in the order of this machine
     * @throws LraException with every place that was tried
     */
    static ByteBuffer memory(int size) {
        if (FAULT != null) {
            throw Errors.environment(FAULT);
        }
        return ByteBuffer.allocateDirect(Math.max(1, size)).order(ByteOrder.nativeOrder());
    }

    /** Told how far the verification of a trail is. */
    public interface Progress {
        /**
         * How far it is. What it throws stops the verification and comes out of it.
         *
         * @param records read so far
         * @param total of how many
         * @return 0 to go on, anything else to stop
         */
        int call(long records, long total);
    }

    /** Binds all others: the one method that the virtual machine finds by its name. */
    private static native void register();

    /** Where a direct buffer stands. */
    static native long address(ByteBuffer buffer);

    /** A copy of memory that the library lent or gave. */
    static native byte[] read(long address, long length);

    // Each is documented by the header.

    public static native int lra_abi_version();

    static native int lra_error_json(long error, long json, long length);

    static native void lra_error_free(long error);

    static native void lra_buffer_free(long buffer);

    public static native int lra_system_random(byte[] bytes, long length, long error);

    public static native int lra_engine_new(long engine, long error);

    public static native int lra_engine_new_with_rulebooks(long rulebooks, long count, long engine, long error);

    public static native int lra_engine_rulebook_count(long engine, long count, long error);

    public static native int lra_engine_rulebook(long engine, long index, long rulebook, long error);

    public static native int lra_engine_policy_digest(long engine, long digest, long error);

    public static native void lra_engine_free(long engine);

    public static native int lra_engine_decide_json(long engine, byte[] question, long length, long at, long answer, long error);

    public static native int lra_engine_decide_json_lines(long engine, byte[] questions, long length, long at, long answers,
            long error);

    public static native int lra_engine_explain_json(long engine, byte[] question, long length, long at, int language,
            int audience, int form, long text, long error);

    public static native int lra_engine_catalogue_json(long engine, long at, long applications, long error);

    public static native int lra_engine_check_json(long engine, byte[] kind, long kindLength, byte[] value, long valueLength,
            long at, long report, long error);

    public static native int lra_rules_json(long rules, long error);

    public static native int lra_facts_json(long facts, long error);

    public static native int lra_question_new(byte[] json, long length, long at, long question, long error);

    public static native int lra_question_at(long question, long at, long error);

    public static native void lra_question_free(long question);

    public static native int lra_engine_decide(long engine, long question, long at, long outcome, long error);

    public static native int lra_engine_decide_many(long engine, long[] questions, long count, long at, byte[] outcomes,
            long error);

    public static native int lra_engine_access(long engine, long question, long at, long row, long outcomes, long error);

    public static native int lra_engine_access_matrix(long engine, long question, long at, byte[] outcomes, long length,
            long rows, long error);

    public static native int lra_decision_new(long engine, long question, long at, long decision, long error);

    public static native int lra_decision_outcome(long decision, long outcome, long error);

    public static native int lra_decision_explain(long decision, int language, int audience, int form, long text, long error);

    public static native int lra_decision_json(long decision, int language, long json, long error);

    public static native int lra_decision_canonical_json(long decision, long json, long error);

    public static native void lra_decision_free(long decision);

    public static native int lra_ssin_read(byte[] text, long length, long at, long ssin, long error);

    public static native int lra_ssin_read_number(long number, long at, long ssin, long error);

    public static native int lra_ssin_check_many(long[] numbers, long count, long at, byte[] results, long valid, long error);

    public static native int lra_enterprise_number_read(byte[] text, long length, long number, long error);

    public static native int lra_enterprise_number_check(long number, long error);

    public static native int lra_enterprise_number_check_many(long[] numbers, long count, byte[] results, long valid, long error);

    public static native int lra_enterprise_number_check_many_texts(byte[] text, long length, long[] offsets, long count,
            byte[] results, long valid, long error);

    public static native int lra_peppers_new(long keys, long count, long peppers, long error);

    public static native void lra_peppers_free(long peppers);

    public static native int lra_seal_keys_new(long keys, long count, long sealKeys, long error);

    public static native void lra_seal_keys_free(long sealKeys);

    public static native int lra_permit_new(long decision, byte[] person, long personLength, byte[] caseId, long caseIdLength,
            long recordPosition, long permit, long error);

    public static native int lra_permit_seal(long permit, long sealKeys, long sealed, long error);

    public static native int lra_permit_reopen(byte[] sealed, long length, long sealKeys, long permit, long error);

    public static native void lra_permit_free(long permit);

    public static native int lra_activation_issue(long engine, long permit, long request, long earlier, long earlierCount,
            long peppers, byte[] entropy, long entropyLength, long at, long issued, long error);

    public static native int lra_issued_stored(long issued, long state, long error);

    public static native int lra_issued_superseded_count(long issued, long count, long error);

    public static native int lra_issued_superseded(long issued, long index, long state, long error);

    public static native int lra_issued_facts(long issued, long facts, long error);

    public static native int lra_issued_dispatch(long issued, long link, long code, long error);

    public static native void lra_issued_free(long issued);

    public static native int lra_link_selector(long engine, byte[] link, long length, long at, long selector, long error);

    public static native int lra_activation_look(long engine, byte[] state, long stateLength, byte[] link, long linkLength,
            long peppers, long at, long standing, long expiresAt, long triesLeft, long error);

    public static native int lra_activation_reserve(long engine, byte[] state, long stateLength, byte[] link, long linkLength,
            byte[] code, long codeLength, long peppers, long at, long next, long reservation, long error);

    public static native int lra_reservation_compare(long reservation, long confirmedVersion, long outcome, long next, long facts,
            long error);

    public static native void lra_reservation_free(long reservation);

    public static native int lra_activation_read(byte[] state, long length, long at, long activation, long error);

    public static native int lra_activation_settle(byte[] state, long length, long at, long next, long error);

    public static native int lra_activation_revoke(byte[] state, long length, long at, long next, long error);

    public static native int lra_activation_seal(byte[] state, long length, long sealKeys, long sealed, long error);

    public static native int lra_activation_reopen(byte[] sealed, long length, long sealKeys, long state, long error);

    public static native int lra_disclosure_new(byte[] salt, long saltLength, byte[] name, long nameLength, byte[] value,
            long valueLength, long disclosure, long commitment, long error);

    public static native int lra_trail_open(byte[] folder, long folderLength, byte[] origin, long originLength, byte[] seed,
            long seedLength, long trail, long recovery, long error);

    public static native int lra_trail_verifier_key(long trail, long key, long error);

    public static native int lra_trail_append(long trail, byte[] record, long length, long at, long position, long error);

    public static native int lra_trail_append_decision(long trail, byte[] record, long length, long decision, byte[] salts,
            long saltsLength, long at, long position, long error);

    public static native int lra_trail_commit(long trail, long checkpoint, long error);

    public static native int lra_trail_checkpoint(long trail, long checkpoint, long records, long error);

    public static native void lra_trail_free(long trail);

    public static native int lra_trail_read(byte[] folder, long folderLength, byte[] key, long keyLength, long from, long most,
            long records, long count, long error);

    public static native int lra_trail_verify(byte[] folder, long folderLength, byte[] key, long keyLength, byte[] expected,
            long expectedLength, Progress progress, long valid, long report, long error);
}
