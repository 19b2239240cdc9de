// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

/** A question that is answered by a decision. */
public sealed interface DecisionQuestion extends Question permits
        OrganisationQuestion,
        OfficerQuestion,
        SearchQuestion,
        IdentificationQuestion,
        EnrolmentQuestion,
        ActivationIssueQuestion,
        ActivationRedemptionQuestion,
        DigitalKeyQuestion,
        DelegationQuestion,
        ProviderQuestion,
        MandateQuestion,
        ApplicationAccessQuestion {
    /**
     * Whether the answer tells what would have to change for a permit.
     *
     * @return null is no
     */
    Boolean nearestPermit();
}
