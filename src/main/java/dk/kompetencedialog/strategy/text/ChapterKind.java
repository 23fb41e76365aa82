package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.guide.ConclusionKind;

/** What a strategy has chapters for, in the order it reads. Named as the conclusions that go there. */
public enum ChapterKind {
    PURPOSE,
    GOAL,
    CHALLENGE,
    FOCUS_AREA,
    PRINCIPLE,
    METHOD,
    ACTIVITY_NEED,
    PLAN_NEED,
    RESPONSIBILITY,
    FOLLOW_UP;

    /** Where a conclusion goes, of those that belong to a strategy. */
    public static ChapterKind of(ConclusionKind kind) {
        return valueOf(kind.name());
    }
}
