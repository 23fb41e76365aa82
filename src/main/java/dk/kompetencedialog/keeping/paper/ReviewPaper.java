package dk.kompetencedialog.keeping.paper;

import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Bullets;
import dk.kompetencedialog.document.Block.Gap;
import dk.kompetencedialog.document.Block.Paragraph;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Block.Table;
import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.platform.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words the papers: the record of processing activities, the annex to an agreement with whoever runs the program, and where an impact
 * assessment would begin.
 */
record ReviewPaper(Facts facts, Texts t, String today) {

    /** GDPR article 30. */
    Document record() {
        return document(
                "record",
                List.of(
                        section(
                                "controller",
                                new Paragraph(facts.workplace()),
                                told("contact", facts.notice().contact()),
                                gap("controller")),
                        section(
                                "purposes",
                                bullets("purposes", 7),
                                told("basis", facts.notice().basis())),
                        section("people", bullets("people", 5)),
                        section("data", times(), new Paragraph(facts.rule()), new Paragraph(said("special"))),
                        section("recipients", recipients()),
                        section("consultants", consultants()),
                        section("transfers", new Paragraph(said("transfers.none")), gap("transfers")),
                        section("erasure", erasure()),
                        section("security", security())));
    }

    /** An annex to an agreement on processing. */
    Document agreement() {
        return document(
                "agreement",
                List.of(
                        section(
                                "parties",
                                new Paragraph(said("parties.text", facts.workplace())),
                                told("processor", facts.notice().processor()),
                                gap("parties")),
                        section("instruction", bullets("instruction", 4)),
                        section("purposes", bullets("purposes", 7)),
                        section("people", bullets("people", 5)),
                        section("data", times(), new Paragraph(said("special"))),
                        section("subprocessors", recipients(), gap("subprocessors")),
                        section("consultants", consultants(), gap("consultants")),
                        section("place", new Paragraph(said("transfers.none")), gap("place")),
                        section("security", security()),
                        section("help", bullets("help", 5)),
                        section("end", erasure(), gap("end"))));
    }

    /** GDPR article 35: what it would have to weigh. The authority decides. */
    Document impact() {
        return document(
                "impact",
                List.of(
                        section(
                                "decide",
                                new Paragraph(said("decide.text", facts.workplace())),
                                bullets("decide", 2),
                                gap("need")),
                        section("what", bullets("purposes", 7)),
                        section("people", bullets("people", 5)),
                        section("data", times(), new Paragraph(facts.rule()), new Paragraph(said("special"))),
                        section("recipients", recipients()),
                        section("risks", bullets("risks", 8), new Paragraph(said("risks.meets"))),
                        section("security", security()),
                        section("erasure", erasure()),
                        section("rights", bullets("help", 3)),
                        section("heard", gap("heard")),
                        section("judgement", gap("judgement"))));
    }

    private Document document(String which, List<Section> sections) {
        return new Document(
                new Document.About(
                        t.language(), facts.workplace(), t.get("paper." + which + ".about", facts.workplace())),
                new Document.Front(
                        facts.workplace(),
                        t.get("paper." + which + ".title"),
                        t.get("paper.lead"),
                        List.of(t.get("paper.made", today))),
                sections);
    }

    private Section section(String key, Block... blocks) {
        return Section.of(t.get("paper.section." + key), blocks);
    }

    /** What the workplace has written at »What participants are told«; what it has not, it is asked for. */
    private Block told(String what, String text) {
        return text.isEmpty() ? gap(what) : new Paragraph(said("told." + what, text));
    }

    private Block times() {
        return new Table(
                t.get("paper.times"),
                List.of(t.get("paper.times.kind"), t.get("paper.times.what"), t.get("paper.times.long")),
                facts.times());
    }

    private Block recipients() {
        return new Bullets(List.of(
                said("recipients.members"),
                said("recipients.operator"),
                said(facts.mail() ? "recipients.mail" : "recipients.noMail"),
                said(facts.ownLogin() ? "recipients.login" : "recipients.noLogin"),
                said("recipients.links")));
    }

    /** By name: an agreement is to name them. */
    private Block consultants() {
        return new Bullets(Stream.concat(
                        facts.consultants().isEmpty()
                                ? Stream.of(said("consultants.none"))
                                : facts.consultants().stream(),
                        Stream.of(said("consultants.see")))
                .toList());
    }

    private Block erasure() {
        var own = facts.external();
        return new Bullets(Stream.of(
                        facts.rule(),
                        said("erasure.hand"),
                        said("erasure.log"),
                        said("erasure.person"),
                        said("erasure.backups", facts.backupDays()),
                        own ? said("erasure.backups.external") : "",
                        said("erasure.audit", facts.auditYears()),
                        own ? said("erasure.audit.external") : "")
                .filter(each -> !each.isEmpty())
                .toList());
    }

    private Block security() {
        return new Bullets(List.of(
                said("security.walls"),
                said("security.signIn"),
                said("security.keys"),
                said("security.sealed"),
                said(facts.encrypted() ? "security.encrypted" : "security.notEncrypted"),
                said(facts.external() ? "security.external" : "security.embedded"),
                said("security.logs"),
                said("security.audit"),
                said("security.more")));
    }

    private Block bullets(String key, int many) {
        return new Bullets(IntStream.rangeClosed(1, many)
                .mapToObj(at -> said(key + "." + at))
                .toList());
    }

    /** What only the workplace can say. */
    private Block gap(String key) {
        return new Gap(t.get("paper.yours", said("gap." + key)));
    }

    private String said(String key, Object... args) {
        return t.get("paper." + key, args);
    }
}
