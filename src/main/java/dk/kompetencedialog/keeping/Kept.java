package dk.kompetencedialog.keeping;

import java.util.List;

/** A kind of data that has a time of its own. */
enum Kept {
    /** The raw notes of a workshop: texts, colours, writers, receipts, and what was said of them. */
    NOTES(12),
    /** What those who sat in a workshop are called. */
    NAMES(12),
    /** Who was invited, what they answered, and what their calendars were told. */
    INVITATIONS(3),
    /** What was said in a hearing, and what became of it. */
    COMMENTS(12),
    /** Earlier wordings of a strategy, what waited beside them, and what its writers said to each other. */
    WRITING(6),
    /** Files that were laid to an item of a meeting. */
    ANNEXES(12),
    /** What those are called who wrote a strategy, sent it and wrote down what a side said. Who spoke for a side stays. */
    WRITERS(24),
    /** A whole strategy of which no draft was ever approved. */
    UNFINISHED(36),
    /** A group's whole plan, with what was agreed of it and said of it. */
    PLANS(36),
    /** What was said of how activities go, and who was reminded of them. How each ended stays. */
    CHECK_INS(12),
    /** What employees prepared for a year's talks, and that talks were held. */
    TALKS(12),
    /** Goals that two have agreed. */
    GOALS(12),
    /** What figures say of a year's talks, and what groups say beside them. */
    FIGURES(60),
    /** A works council's look at a year, with who signed it. */
    EVALUATIONS(60),
    /** Whom letters were sent to, and when. */
    LETTERS(6);

    /** The months one can choose between. */
    static final List<Integer> CHOICES = List.of(1, 3, 6, 12, 18, 24, 36, 60);

    private final int months;

    Kept(int months) {
        this.months = months;
    }

    /** Whether it is written under the lock of a strategy's room. */
    boolean isOfStrategy() {
        return switch (this) {
            case WRITING, COMMENTS, ANNEXES, WRITERS, UNFINISHED -> true;
            case NOTES, NAMES, INVITATIONS, PLANS, CHECK_INS, TALKS, GOALS, FIGURES, EVALUATIONS, LETTERS -> false;
        };
    }

    /** Whether it is written under the lock of a plan, and of no room. */
    boolean isOfPlan() {
        return this == PLANS || this == CHECK_INS;
    }

    /** The months we propose. */
    int proposed() {
        return months;
    }
}
