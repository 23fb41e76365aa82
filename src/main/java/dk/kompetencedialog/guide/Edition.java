package dk.kompetencedialog.guide;

import java.util.List;
import java.util.Map;

/**
 * One edition of a workshop's content in one language: boards, questions and what every step says.
 *
 * @param code names it for good, for example {@code w1-strategy.2026-1}; the same in every language
 * @param language {@code da} or {@code en}
 * @param about one or two sentences on what this is and whose proposal
 * @param minutes what each kind of step is given, the same on every board
 * @param before what the facilitator prepares, the earliest first
 * @param questions those of welcome and closing
 * @param after who does what by when
 */
public record Edition(
        String code,
        String language,
        WorkshopKind workshop,
        EditionColour colour,
        String title,
        String about,
        Map<StepKind, Integer> minutes,
        List<Preparation> before,
        List<Question> questions,
        StepGuide welcome,
        List<BoardEdition> boards,
        StepGuide closing,
        List<Preparation> after) {
    public Edition {
        minutes = Map.copyOf(minutes);
        before = List.copyOf(before);
        questions = List.copyOf(questions);
        boards = List.copyOf(boards);
        after = List.copyOf(after);
    }

    /** The board of this key; a key that the edition has not is a bug. */
    public BoardEdition board(String key) {
        return boards.stream()
                .filter(board -> board.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no board " + key));
    }

    /** The steps in order: welcome, the seven steps of each board, closing. */
    public List<AgendaStep> agenda() {
        return Agenda.of(this);
    }
}
