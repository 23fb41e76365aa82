package dk.kompetencedialog.minutes;

import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.board.page.ConclusionPiece;
import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.platform.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a group came to, before the boards it came from: a finished result, also where no plan is made of it. */
record GroupResult(List<BoardPiece> boards, Texts t) {
    Section section() {
        var concluded =
                boards.stream().flatMap(board -> board.conclusions().stream()).toList();
        var kinds = Stream.of(ConclusionKind.values())
                .map(kind ->
                        concluded.stream().filter(each -> each.kind() == kind).toList())
                .filter(each -> !each.isEmpty())
                .<Block>map(this::kind)
                .toList();
        return new Section(
                "",
                t.get("minutes.result"),
                kinds.isEmpty() ? List.of(new Block.Gap(t.get("minutes.result.none"))) : kinds);
    }

    private Section kind(List<ConclusionPiece> concluded) {
        var kind = concluded.getFirst().kind();
        var heading =
                t.get("minutes.result." + (kind == ConclusionKind.NEED ? kind : "other"), t.get("board.kind." + kind));
        if (kind != ConclusionKind.NEED)
            return Section.of(
                    heading,
                    new Block.Bullets(concluded.stream().map(this::said).toList()));
        var header = Stream.of("need", "competence", "focus")
                .map(column -> t.get("minutes.result.column." + column))
                .toList();
        return Section.of(
                heading,
                new Block.Table("", header, concluded.stream().map(this::row).toList()));
    }

    private List<String> row(ConclusionPiece concluded) {
        var need = concluded.need();
        return need == null
                ? List.of(said(concluded), "", "")
                : List.of(said(concluded), t.get("board.competence." + need.competence()), need.focus());
    }

    private String said(ConclusionPiece concluded) {
        var whom = concluded.groups().stream().map(ConclusionPiece.Group::name).collect(Collectors.joining(", "));
        return whom.isEmpty() ? concluded.text() : t.get("minutes.printed.for", concluded.text(), whom);
    }
}
