package dk.kompetencedialog.workshop;

import dk.kompetencedialog.guide.WorkshopKind;

/** What a workshop is held for. */
public enum Use {
    /** The works council develops a new competence strategy. */
    STRATEGY(WorkshopKind.W1, "w1-strategy.2026-1"),
    /** It looks at the strategy that holds: what works, what is to be adjusted, what lacks and what can go. */
    SERVICE_CHECK(WorkshopKind.W1, "w1-service-check.2026-1"),
    /** A group and its leader find out what they must be able to do, and how they learn it. */
    GRUS(WorkshopKind.W2, "w2-grus.2026-1"),
    /** They know what they need, and agree on what they do. */
    GROUP_PLAN(WorkshopKind.W2, "w2-plan.2026-1"),
    /** They prepare together for the talks that each will have with the leader. */
    RUN_UP(WorkshopKind.W2, "w2-runup.2026-1");

    private final WorkshopKind kind;
    private final String edition;

    Use(WorkshopKind kind, String edition) {
        this.kind = kind;
        this.edition = edition;
    }

    /** Whether it is a group's with its leader, and not the works council's. */
    public boolean isOfGroup() {
        return kind == WorkshopKind.W2;
    }

    /** The code of the edition that new workshops of this use follow. */
    String edition() {
        return edition;
    }
}
