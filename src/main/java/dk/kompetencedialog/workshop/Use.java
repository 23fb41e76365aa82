package dk.kompetencedialog.workshop;

/** What a workshop is held for. */
public enum Use {
    /** The works council develops a new competence strategy. */
    STRATEGY("w1-strategy.2026-1");

    private final String edition;

    Use(String edition) {
        this.edition = edition;
    }

    /** The code of the edition that new workshops of this use follow. */
    String edition() {
        return edition;
    }
}
