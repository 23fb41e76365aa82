package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.evaluation.page.EvaluationPage;
import dk.kompetencedialog.guide.YearPart;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.council.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** An evaluation as a document, to read aloud and to file. */
record EvaluationPaper(EvaluationPage page, Texts t) {

    Document document() {
        var evaluation = page.evaluation();
        var title = t.get("evaluation.title.of", String.valueOf(evaluation.year()));
        return new Document(
                new Document.About(t.language(), page.workplace().name(), title),
                new Document.Front(
                        page.workplace().name(),
                        title,
                        t.get(evaluation.isSigned() ? "evaluation.paper.signed" : "evaluation.paper.draft"),
                        List.of()),
                Stream.of(parts(), List.of(signatures(), law()))
                        .flatMap(List::stream)
                        .toList());
    }

    private List<Section> parts() {
        return Arrays.stream(YearPart.values())
                .map(chapter -> page.evaluation().part(chapter))
                .filter(part -> !part.isEmpty())
                .map(this::part)
                .toList();
    }

    private Section part(Evaluation.Part part) {
        var blocks = new ArrayList<Block>();
        part.drafted().forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        if (!part.said().isEmpty()) {
            if (!part.drafted().isEmpty()) blocks.add(new Block.Lead(t.get("evaluation.paper.said")));
            Stream.of(part.said().split("\n\n")).forEach(text -> blocks.add(new Block.Paragraph(text)));
        }
        return new Section("", t.get("evaluation.part." + part.chapter()), blocks);
    }

    private Section signatures() {
        return Section.of(
                t.get("evaluation.signatures"),
                new Block.Terms(
                        Arrays.stream(Side.values()).map(this::signature).toList()));
    }

    private Block.Term signature(Side side) {
        var signature = page.evaluation().of(side);
        return new Block.Term(
                t.get("evaluation.side." + side),
                signature == null
                        ? t.get("evaluation.sign.not")
                        : t.get("evaluation.sign.by", signature.name(), t.day(signature.on())));
    }

    private Section law() {
        var header = List.of(t.get("evaluation.law.what"), t.get("evaluation.law.by"));
        var rows = page.law().stream()
                .map(asked -> List.of(asked.what(), asked.met() ? asked.by() : t.get("evaluation.law.not")))
                .toList();
        return Section.of(t.get("evaluation.law"), new Block.Table("", header, rows));
    }
}
