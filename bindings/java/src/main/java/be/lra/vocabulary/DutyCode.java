// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import be.lra.Word;
import java.util.HashMap;
import java.util.Map;

/** The stable code of something to be carried out. */
public enum DutyCode implements Word {
    /** {@code act-on-phone-loss}. */
    ACT_ON_PHONE_LOSS("act-on-phone-loss"),
    /** {@code announce-interruption-and-restoration}. */
    ANNOUNCE_INTERRUPTION_AND_RESTORATION("announce-interruption-and-restoration"),
    /** {@code announce-new-message}. */
    ANNOUNCE_NEW_MESSAGE("announce-new-message"),
    /** {@code assist-with-data-protection}. */
    ASSIST_WITH_DATA_PROTECTION("assist-with-data-protection"),
    /** {@code confirm-reading-to-sender}. */
    CONFIRM_READING_TO_SENDER("confirm-reading-to-sender"),
    /** {@code control-processes}. */
    CONTROL_PROCESSES("control-processes"),
    /** {@code deactivate-key}. */
    DEACTIVATE_KEY("deactivate-key"),
    /** {@code deactivate-or-change-credentials}. */
    DEACTIVATE_OR_CHANGE_CREDENTIALS("deactivate-or-change-credentials"),
    /** {@code declare-card-loss}. */
    DECLARE_CARD_LOSS("declare-card-loss"),
    /** {@code delete-message-after-period}. */
    DELETE_MESSAGE_AFTER_PERIOD("delete-message-after-period"),
    /** {@code give-first-line-help}. */
    GIVE_FIRST_LINE_HELP("give-first-line-help"),
    /** {@code give-time-for-tests}. */
    GIVE_TIME_FOR_TESTS("give-time-for-tests"),
    /** {@code handle-data-with-care}. */
    HANDLE_DATA_WITH_CARE("handle-data-with-care"),
    /** {@code inform-officer-of-data-protection}. */
    INFORM_OFFICER_OF_DATA_PROTECTION("inform-officer-of-data-protection"),
    /** {@code keep-key-on-secure-medium}. */
    KEEP_KEY_ON_SECURE_MEDIUM("keep-key-on-secure-medium"),
    /** {@code keep-processing-register}. */
    KEEP_PROCESSING_REGISTER("keep-processing-register"),
    /** {@code make-records-available-to-those-concerned}. */
    MAKE_RECORDS_AVAILABLE_TO_THOSE_CONCERNED("make-records-available-to-those-concerned"),
    /** {@code notify-recipient}. */
    NOTIFY_RECIPIENT("notify-recipient"),
    /** {@code publish-senders}. */
    PUBLISH_SENDERS("publish-senders"),
    /** {@code rectify-errors}. */
    RECTIFY_ERRORS("rectify-errors"),
    /** {@code remain-controller}. */
    REMAIN_CONTROLLER("remain-controller"),
    /** {@code renew-role}. */
    RENEW_ROLE("renew-role"),
    /** {@code report-breach}. */
    REPORT_BREACH("report-breach"),
    /** {@code report-credential-loss}. */
    REPORT_CREDENTIAL_LOSS("report-credential-loss"),
    /** {@code report-provider-end}. */
    REPORT_PROVIDER_END("report-provider-end"),
    /** {@code request-new-credentials}. */
    REQUEST_NEW_CREDENTIALS("request-new-credentials"),
    /** {@code restore-availability}. */
    RESTORE_AVAILABILITY("restore-availability"),
    /** {@code review-security-plan}. */
    REVIEW_SECURITY_PLAN("review-security-plan"),
    /** {@code revoke-certificate}. */
    REVOKE_CERTIFICATE("revoke-certificate"),
    /** {@code send-by-non-electronic-channel}. */
    SEND_BY_NON_ELECTRONIC_CHANNEL("send-by-non-electronic-channel"),
    /** {@code send-credentials-apart}. */
    SEND_CREDENTIALS_APART("send-credentials-apart"),
    /** {@code send-link-and-code-separately}. */
    SEND_LINK_AND_CODE_SEPARATELY("send-link-and-code-separately"),
    /** {@code tell-sender-about-consent}. */
    TELL_SENDER_ABOUT_CONSENT("tell-sender-about-consent"),
    /** {@code train-officer}. */
    TRAIN_OFFICER("train-officer"),
    /** {@code watch-provider-security}. */
    WATCH_PROVIDER_SECURITY("watch-provider-security"),
    /** {@code withdraw-rights}. */
    WITHDRAW_RIGHTS("withdraw-rights");

    private static final Map<String, DutyCode> BY_WORD = new HashMap<>();

    static {
        for (DutyCode value : values()) {
            BY_WORD.put(value.word, value);
        }
    }

    private final String word;

    DutyCode(String word) {
        this.word = word;
    }

    /**
     * As it stands in JSON.
     *
     * @return the word
     */
    @Override
    public String word() {
        return word;
    }

    /**
     * The value of a word.
     *
     * @param word as it stands in JSON
     * @return the value
     * @throws IllegalArgumentException if it is no word of this vocabulary
     */
    public static DutyCode of(String word) {
        DutyCode value = BY_WORD.get(word);
        if (value == null) {
            throw new IllegalArgumentException("a word of DutyCode");
        }
        return value;
    }
}
