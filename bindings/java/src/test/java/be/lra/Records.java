package be.lra;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Records as a portal hands them over. */
final class Records {
    /** Of nobody. */
    static final String COMMITMENT = "EMJISZJk3fBnn3KW16uDlzusT9g-etdBBV2oExzRnls";

    private Records() {}

    static String correlation() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(SystemRandom.octets(16));
    }

    static String record(String type, String correlation, int position, boolean closing, String outcome, String who,
            String whom, List<String> disclosures) {
        return """
                {"specversion":"1.0","type":"%s","datacontenttype":"application/json","correlationid":"%s","data":{"v":1,\
                "case":{"position":%d,"closing":%b},"who":{"role":"officer","commitment":"%s"},\
                "whom":[{"role":"applicant","commitment":"%s"}],"how":{"channel":"desk"},\
                "why":{"legalBasis":"convention/lra","purpose":"registration"},"outcome":"%s"},"disclosures":[%s]}"""
                .formatted(type, correlation, position, closing, who, whom, outcome,
                        disclosures.stream().map(text -> '"' + text + '"').collect(Collectors.joining(",")));
    }
}
