package dk.kompetencedialog.workshop.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays boards out over the time of each form. */
final class Shape {
    private Shape() {}

    static List<List<Block>> halfDay(List<String> boards) {
        return List.of(day(boards, new Times(15, 55, List.of(0, 15), 15)));
    }

    static List<List<Block>> twoHours(List<String> boards) {
        return List.of(day(boards, new Times(8, 33, List.of(0, 5), 8)));
    }

    static List<List<Block>> wholeDay(List<String> boards) {
        return List.of(day(boards, new Times(20, 85, List.of(15, 45), 25)));
    }

    /** An hour each: the first begins with the welcome, the others with what the one before ended in, and the last ends the day. */
    static List<List<Block>> threeSittings(List<String> boards) {
        int last = boards.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(at -> {
                    var opening = at == 0 ? new Block(BlockKind.WELCOME, "", 8) : new Block(BlockKind.RECAP, "", 5);
                    int closing = at == last ? 10 : 0;
                    var sitting = new ArrayList<Block>();
                    sitting.add(opening);
                    sitting.add(new Block(BlockKind.BOARD, boards.get(at), 60 - opening.minutes() - closing));
                    if (closing > 0) sitting.add(new Block(BlockKind.CLOSING, "", closing));
                    return (List<Block>) sitting;
                })
                .toList();
    }

    /** Minutes; of breaks, those after the first board, the second and so on. */
    private record Times(int welcome, int board, List<Integer> breaks, int closing) {}

    private static List<Block> day(List<String> boards, Times times) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block(BlockKind.WELCOME, "", times.welcome));
        for (int at = 0; at < boards.size(); at++) {
            blocks.add(new Block(BlockKind.BOARD, boards.get(at), times.board));
            int rest = at < times.breaks.size() ? times.breaks.get(at) : 0;
            if (rest > 0) blocks.add(new Block(BlockKind.BREAK, "", rest));
        }
        blocks.add(new Block(BlockKind.CLOSING, "", times.closing));
        return blocks;
    }
}
