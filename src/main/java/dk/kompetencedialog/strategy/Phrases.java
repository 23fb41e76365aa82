package dk.kompetencedialog.strategy;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.board.conclusion.Concluded.Behind;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.page.Statement;
import dk.kompetencedialog.strategy.text.TraceWords;
import java.util.List;

/** Puts conclusions into the words of a document. */
record Phrases(Texts t) {

    /** The conclusion in its own words; whom it is for is told only where it is not everyone. */
    Statement plain(Concluded concluded) {
        return statement(concluded.text(), names(concluded), concluded);
    }

    /** What stands under the heading; whom it is for is always told. */
    Statement under(Heading heading, Concluded concluded) {
        var names = names(concluded);
        return statement(heading.text(), names.isEmpty() ? List.of(t.get("strategy.everyone")) : names, concluded);
    }

    /** The conclusion where a heading tells whom it is for already. */
    Statement ofGroup(Concluded concluded) {
        return statement(concluded.text(), List.of(), concluded);
    }

    private Statement statement(String text, List<String> groups, Concluded concluded) {
        var notes = concluded.behind().stream()
                .filter(Behind::isLegible)
                .map(note -> new Statement.Note(note.text(), note.css()))
                .toList();
        return new Statement(text, groups, trace(concluded.behind()), notes);
    }

    private static List<String> names(Concluded concluded) {
        return concluded.groups().stream().map(Concluded.Group::name).toList();
    }

    private Statement.Trace trace(List<Behind> behind) {
        var words = new TraceWords(t).of(behind);
        return new Statement.Trace(words.lead(), words.rest());
    }
}
