package dk.kompetencedialog.measure;

import java.util.List;
import java.util.Random;

/** A note as a phone sends it. */
final class NewNote {
    private static final List<String> COLOURS = List.of("YELLOW", "AQUA", "PEACH", "GREEN", "LILAC");

    private NewNote() {}

    /** Any sentence in any zone and colour; {@code mark} stands after the sentence. */
    static String json(StagedRoom room, Random random, String mark) {
        return "{\"board\":\"" + room.board() + "\",\"zone\":\"" + any(room.zones(), random) + "\",\"text\":\""
                + text(random) + " " + mark + "\",\"colour\":\"" + any(COLOURS, random) + "\"}";
    }

    static String text(Random random) {
        return any(Sentences.ALL, random);
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
