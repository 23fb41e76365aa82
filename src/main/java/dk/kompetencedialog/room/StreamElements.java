package dk.kompetencedialog.room;

/** The stream elements of docs/live-path.md. Ids are ours; the html given is a rendered, escaped fragment. */
public final class StreamElements {
    private StreamElements() {}

    /** Puts an element in its place: over the one with the same id, and into the list where one is named. */
    public static String put(String target, String list, long number, String html) {
        return "<turbo-stream action=\"put\" target=\"%s\" list=\"%s\" n=\"%d\"><template>%s</template></turbo-stream>"
                .formatted(target, list, number, html);
    }

    public static String put(String target, long number, String html) {
        return "<turbo-stream action=\"put\" target=\"%s\" n=\"%d\"><template>%s</template></turbo-stream>"
                .formatted(target, number, html);
    }

    public static String gone(String target, long number) {
        return "<turbo-stream action=\"gone\" target=\"%s\" n=\"%d\"></turbo-stream>".formatted(target, number);
    }

    /** Too much for fragments: the page fetches its board, each within two seconds. */
    public static String fetchBoard(long number) {
        return "<turbo-stream action=\"fetch-board\" n=\"%d\"></turbo-stream>".formatted(number);
    }

    /** Another board, or no way to catch up: the page is visited afresh. */
    public static String refreshRoom(long number) {
        return "<turbo-stream action=\"refresh-room\" n=\"%d\"></turbo-stream>".formatted(number);
    }
}
