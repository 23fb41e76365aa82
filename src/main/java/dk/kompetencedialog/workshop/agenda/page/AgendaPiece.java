package dk.kompetencedialog.workshop.agenda.page;

import java.util.List;

/** The agenda as one reads it. */
public record AgendaPiece(List<Meeting> meetings) {
    /**
     * A sitting.
     *
     * @param when day, week and hours in words; empty while no day has been found
     * @param length in words
     * @param place empty while none is known
     * @param link empty for none
     */
    public record Meeting(String when, String length, String place, String link, List<Part> parts) {}

    /**
     * A block.
     *
     * @param from the clock when it begins, {@code 9.15}; minutes from the start, {@code 0.15}, while no day has been found
     * @param kind the name of a {@link dk.kompetencedialog.workshop.agenda.BlockKind}
     */
    public record Part(String from, String kind, String title, int minutes) {
        /** How wide it is drawn: five minutes are one, and at most 24. */
        public int units() {
            return Math.max(1, Math.min(24, Math.round(minutes / 5f)));
        }
    }
}
