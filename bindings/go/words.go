package lra

/*
#include <lra.h>
*/
import "C"

import "strconv"

func word(words []string, number uint32) string {
	if uint64(number) < uint64(len(words)) {
		return words[number]
	}
	return strconv.FormatUint(uint64(number), 10)
}

// Outcome is what a decision comes to.
type Outcome uint8

const (
	// OutcomeNone: nothing was decided. Never a permit.
	OutcomeNone Outcome = C.LRA_OUTCOME_NONE
	// OutcomePermit: no deny rule is violated or unknown.
	OutcomePermit Outcome = C.LRA_OUTCOME_PERMIT
	// OutcomeDeny: a deny rule is violated.
	OutcomeDeny Outcome = C.LRA_OUTCOME_DENY
	// OutcomeIncomplete: no deny rule is violated, and at least one is unknown. Never a permit.
	OutcomeIncomplete Outcome = C.LRA_OUTCOME_INCOMPLETE
)

// String is the word of the JSON form.
func (o Outcome) String() string {
	return word([]string{"none", "permit", "deny", "incomplete"}, uint32(o))
}

// Verdict is what one rule found.
type Verdict uint8

const (
	// VerdictSatisfied: the rule holds.
	VerdictSatisfied Verdict = C.LRA_VERDICT_SATISFIED
	// VerdictViolated: the rule is broken.
	VerdictViolated Verdict = C.LRA_VERDICT_VIOLATED
	// VerdictUnknown: a fact that the rule needs was not told.
	VerdictUnknown Verdict = C.LRA_VERDICT_UNKNOWN
	// VerdictNotApplicable: the rule does not apply.
	VerdictNotApplicable Verdict = C.LRA_VERDICT_NOT_APPLICABLE
)

// String is the word of the JSON form.
func (v Verdict) String() string {
	return word([]string{"none", "satisfied", "violated", "unknown", "not-applicable"}, uint32(v))
}

// DutyStatus says whether a duty is known to be open.
type DutyStatus uint8

const (
	// DutyOpen: its rule is violated, for a reason that obliges.
	DutyOpen DutyStatus = C.LRA_DUTY_STATUS_OPEN
	// DutyUnconfirmed: a fact that its rule needs was not told.
	DutyUnconfirmed DutyStatus = C.LRA_DUTY_STATUS_UNCONFIRMED
)

// String is the word of the JSON form.
func (s DutyStatus) String() string {
	return word([]string{"none", "open", "unconfirmed"}, uint32(s))
}

// Level is the level of a digital key, on the scale of the annexes to the users' regulation.
type Level uint8

const (
	// LevelNone: no key.
	LevelNone Level = C.LRA_LEVEL_NONE
	// LevelPassword: user name and password.
	LevelPassword Level = C.LRA_LEVEL_PASSWORD
	// LevelToken: a token, or a code for one use.
	LevelToken Level = C.LRA_LEVEL_TOKEN
	// LevelStrong: a strong key.
	LevelStrong Level = C.LRA_LEVEL_STRONG
	// LevelCount is how many levels there are.
	LevelCount = C.LRA_LEVEL_COUNT
)

// String is the word of the JSON form.
func (l Level) String() string {
	return word([]string{"none", "password", "token", "strong"}, uint32(l))
}

// Language is the language of a text.
type Language uint32

const (
	// LanguageOfQuestion is that which the question asks for.
	LanguageOfQuestion Language = C.LRA_LANGUAGE_NONE
	// English.
	English Language = C.LRA_LANGUAGE_EN
	// French.
	French Language = C.LRA_LANGUAGE_FR
	// Dutch.
	Dutch Language = C.LRA_LANGUAGE_NL
	// German.
	German Language = C.LRA_LANGUAGE_DE
)

// String is the tag of the language, empty for that of the question.
func (l Language) String() string {
	return word([]string{"", "en", "fr", "nl", "de"}, uint32(l))
}

// Audience is whom a text is for.
type Audience uint32

const (
	// Citizen is the person the question is about: what concerns them and what they can do.
	Citizen Audience = C.LRA_AUDIENCE_CITIZEN
	// Officer is the officer at the desk: what is wrong and what to do, with the clause.
	Officer Audience = C.LRA_AUDIENCE_OFFICER
	// Auditor is whoever checks the decision later: every rule with its verdict, id, revision, clause and exact instants.
	Auditor Audience = C.LRA_AUDIENCE_AUDITOR
)

// String is the word of the command line.
func (a Audience) String() string {
	return word([]string{"none", "citizen", "officer", "auditor"}, uint32(a))
}

// TextForm is the form of a text.
type TextForm uint32

const (
	// Plain text.
	Plain TextForm = C.LRA_TEXT_FORM_PLAIN
	// Markdown text.
	Markdown TextForm = C.LRA_TEXT_FORM_MARKDOWN
)

// String is the form in words.
func (f TextForm) String() string {
	return word([]string{"none", "plain", "markdown"}, uint32(f))
}
