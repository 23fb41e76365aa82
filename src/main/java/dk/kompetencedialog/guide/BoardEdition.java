package dk.kompetencedialog.guide;

import java.util.List;
import java.util.Map;

/**
 * A dialogue board as the catalogue has it.
 *
 * @param key short and stable, unique within the edition
 * @param focus one line on what the board is about
 * @param noteCap notes a person may write on it, unless the workshop says otherwise
 * @param dots dots a person may give on it
 * @param conclusions kinds of conclusion it offers, the likeliest first
 * @param prints what stands printed on it of the strategy that holds, where there is one
 * @param tells what stands on it of the last evaluation of a year, where there is one
 * @param goodResult what a good result looks like, in one or two sentences
 * @param questions three to five
 * @param hints beginnings of sentences for who has trouble starting
 * @param steps what each of the board's seven steps says
 */
public record BoardEdition(
        String key,
        String title,
        String focus,
        int noteCap,
        int dots,
        List<ConclusionKind> conclusions,
        List<ConclusionKind> prints,
        List<YearPart> tells,
        String goodResult,
        List<ZoneEdition> zones,
        List<Question> questions,
        List<String> hints,
        Map<StepKind, StepGuide> steps) {
    public BoardEdition {
        conclusions = List.copyOf(conclusions);
        prints = List.copyOf(prints);
        tells = List.copyOf(tells);
        zones = List.copyOf(zones);
        questions = List.copyOf(questions);
        hints = List.copyOf(hints);
        steps = Map.copyOf(steps);
    }

    /** The zone of this key; a key that the board has not is a bug. */
    public ZoneEdition zone(String zoneKey) {
        return zones.stream()
                .filter(zone -> zone.key().equals(zoneKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("board " + key + " has no zone " + zoneKey));
    }
}
