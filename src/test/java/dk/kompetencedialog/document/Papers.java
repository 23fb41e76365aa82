package dk.kompetencedialog.document;

import dk.kompetencedialog.document.Block.Bullets;
import dk.kompetencedialog.document.Block.Gap;
import dk.kompetencedialog.document.Block.Labels;
import dk.kompetencedialog.document.Block.Paragraph;
import dk.kompetencedialog.document.Block.People;
import dk.kompetencedialog.document.Block.Person;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Block.Steps;
import dk.kompetencedialog.document.Block.Table;
import dk.kompetencedialog.document.Block.Term;
import dk.kompetencedialog.document.Block.Terms;
import dk.kompetencedialog.document.Block.Trace;
import dk.kompetencedialog.document.Document.About;
import dk.kompetencedialog.document.Document.Front;
import dk.kompetencedialog.platform.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents as workplaces may come to write them. */
final class Papers {

    static final About KLIT = new About(
            Language.DA, "Klitstyrelsen", "Klitstyrelsens kompetencestrategi for 2026–2028, som SU har drøftet den.");

    private Papers() {}

    static Document smallest() {
        return new Document(KLIT, new Front("", "Kompetencestrategi", "", List.of()), List.of());
    }

    static Document of(Block... blocks) {
        return new Document(
                KLIT, new Front("", "Prøve", "", List.of()), List.of(new Section("", "Indhold", List.of(blocks))));
    }

    static Document strategy() {
        return new Document(
                KLIT, front(), List.of(purpose(), challenges(), focus(), needs(), methods(), roles(), who()));
    }

    static Document withContents() {
        return new Document(strategy().about(), strategy().front(), strategy().sections(), true);
    }

    static Document english() {
        return new Document(
                new About(Language.EN, "The Dune Agency", "The competence strategy of the Dune Agency."),
                new Front(
                        "Competence strategy 2026–2028",
                        "What we will learn",
                        "Four areas, three years.",
                        List.of("Draft 3", "14 January 2026")),
                List.of(
                        Section.of("Purpose", new Paragraph("We learn where the work is done. It’s simple.")),
                        Section.of("Who took part", new People(List.of(new Person("Ole Kjær", "management side"))))));
    }

    /** The same sections over and over: two pages each time. */
    static Document years(int times) {
        List<Section> sections = new ArrayList<>();
        for (int year = 1; year <= times; year++) {
            sections.addAll(List.of(purpose(), challenges(), focus(), needs(), methods(), roles()));
        }
        return new Document(KLIT, front(), sections);
    }

    /** What people may come to write though nobody meant it. */
    static Document odd() {
        String endless = "ø".repeat(500);
        return of(
                new Paragraph(endless),
                new Bullets(List.of(
                        endless,
                        "",
                        "   ",
                        "שלום (עולם)",
                        "مرحبا بالعالم (٣) Power BI لا",
                        "👍🏽 👩‍💻 ❤️ 🇩🇰 5️⃣ ☐ ★ 中文")),
                new Table(endless, List.of(endless, ""), List.of(List.of(endless, "مرحبا"), List.of("", ""))),
                new Terms(List.of(new Term(endless, ""), new Term("", endless))),
                new Labels("Gælder", List.of(endless)),
                new Trace(endless, endless),
                new Gap(endless),
                new People(List.of(new Person(endless, endless))),
                new Section("9999999", endless, List.of()),
                new Bullets(List.of()),
                new Steps(List.of()),
                new Terms(List.of()),
                new People(List.of()),
                new Labels("", List.of()),
                new Trace("", ""),
                new Paragraph(""));
    }

    /** A list with marks of its own, and pictures: one with what people may come to write, one too high to stand under anything else. */
    static Document drawn() {
        return of(
                new Block.Marked(List.of(
                        new Block.Item("1", "Læse tal 😊\nog bruge dem", "Mette Krogh · 3 prikker", "y"),
                        new Block.Item("12", "مرحبا بالعالم", "", ""))),
                new Block.Pointers("Bygger på 2 sedler", "nr.", List.of("1", "12")),
                new Block.Picture("Billede af pladen: 2 zoner og 3 sedler.", odd(200)),
                new Block.Picture("Fortsat.", odd(590)));
    }

    private static Drawing odd(double height) {
        var type = new Drawing.Letters(8, true, "#16282d");
        var marks = new ArrayList<Drawing.Mark>();
        marks.add(new Drawing.Area(new Drawing.Box(0.5, 0.5, 452, height - 1), 7, "#eff8f7", "#b5e0e0"));
        marks.add(Drawing.Area.dot(10, 10, 6, "#0f8590"));
        double base = 30;
        for (var text :
                List.of("Læse tal 👍🏽 ❤️", "שלום (עולם)", "مرحبا بالعالم (٣) Power BI لا", "中文 ☐ ★", "ø".repeat(120)))
            for (var line : Lettering.lines(text, type, 120)) {
                marks.add(new Drawing.Line(10, base, 120, type, line, RightToLeft.in(text)));
                base += 10;
            }
        return new Drawing(453, height, marks);
    }

    /** Paragraphs of any signs there are, halves and controls too. */
    static Document signs(Random random, int paragraphs) {
        return of(IntStream.range(0, paragraphs)
                .mapToObj(_ -> new Paragraph(random.ints(40, 0, 0x20000)
                        .mapToObj(point -> point % 3 == 0 ? " " : new String(new int[] {point}, 0, 1))
                        .collect(Collectors.joining())))
                .toArray(Block[]::new));
    }

    static Table longTable(int rows) {
        return new Table(
                "Behov for udvikling pr. personalegruppe",
                List.of("Personalegruppe", "Behov", "Sådan gør vi", "Hvornår"),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of(
                                "Feltteknikere " + row,
                                "Medarbejderudviklingssamtaler og kompetenceudviklingsaktiviteter",
                                "Sidemandsoplæring i to uger",
                                "Efterår 2026"))
                        .toList());
    }

    private static Front front() {
        return new Front(
                "Kompetencestrategi 2026–2028",
                "Sådan bliver vi dygtigere sammen",
                "Vi samler kræfterne om fire områder. De gælder i tre år, og SU ser på dem hvert år i december.",
                List.of("Udkast 3", "Workshop 14. januar 2026", "12 deltagere", "93 sedler"));
    }

    private static Section purpose() {
        return Section.of(
                "Formål",
                new Paragraph("""
                        Strategien skal sikre, at vi kan løse opgaverne i morgen med de kolleger, vi har i dag. \
                        Den siger, hvad vi vil kunne, hvordan vi lærer det, og hvem der gør hvad."""),
                new Trace("11 sedler bag", "fra plade 1 · bunken »Derfor gør vi det« · 9 prikker"));
    }

    private static Section challenges() {
        return Section.of(
                "Udfordringer",
                new Paragraph("Tre ting presser os mest de kommende år:"),
                new Bullets(List.of(
                        "Hver femte kollega kan gå på pension inden 2029, og meget viden sidder i hovedet på få",
                        "Borgerne forventer svar samme dag, også når sagen er svær 😊",
                        "Vi samler flere data, end vi bruger")),
                new Trace("14 sedler bag", "fra plade 1 · bunkerne »Viden går ud ad døren« og »Tempo«"));
    }

    private static Section focus() {
        return Section.of(
                "Indsatsområder",
                Section.marked(
                        "1",
                        "Data i hverdagen",
                        new Labels("Gælder", List.of("hele arbejdspladsen")),
                        new Paragraph("""
                                Alle skal kunne læse de tal, vi styrer efter, og bruge dem i egne opgaver. Det lærer vi i \
                                opgaverne – med en kollega ved siden af – før vi sender nogen på kursus."""),
                        new Trace("7 sedler bag", "fra plade 2 · bunken »Data i hverdagen« · 7 prikker")),
                Section.marked(
                        "2",
                        "Fra kontrol til rådgivning",
                        new Labels("Gælder", List.of("fagkonsulenter", "feltteknikere")),
                        new Paragraph("""
                                Borgere og kommuner skal møde os som rådgivere. Vi øver samtalen, vi lytter før vi svarer, \
                                og vi giver hinanden sparring på de svære sager."""),
                        new Trace("5 sedler bag", "fra plade 2 · bunken »Rådgiverrollen« · 5 prikker")),
                Section.marked("3", "Ledelse på afstand", new Gap("SU har endnu ikke skrevet noget her.")));
    }

    private static Section needs() {
        return Section.of(
                "Behov for aktiviteter",
                new Table(
                        "",
                        List.of("Personalegruppe", "Behov", "Sådan gør vi"),
                        List.of(
                                List.of(
                                        "Feltteknikere",
                                        "Kunne føre en rådgivende samtale",
                                        "To øvedage, fulgt af makkerbesøg"),
                                List.of(
                                        "Fagkonsulenter",
                                        "Læse og forklare tal",
                                        "Åbent dataværksted hver anden fredag"),
                                List.of("Administration", "Nye sagsgange i 2027", "Endnu ikke aftalt"))));
    }

    private static Section methods() {
        return Section.of(
                "Principper og metoder",
                new Steps(List.of(
                        "Vi lærer først i opgaven, så af hinanden, så på kursus",
                        "Læring står i kalenderen",
                        "Den, der har lært noget, viser det til to andre")),
                Section.of(
                        "Retningslinjer for MUS",
                        new Paragraph(
                                "Lederen spørger til det, gruppen har aftalt, og til det, den enkelte drømmer om.")));
    }

    private static Section roles() {
        return Section.of(
                "Roller og opfølgning",
                new Terms(List.of(
                        new Term("SU", "Ser på strategien hvert år i december og retter den til."),
                        new Term("Nærmeste leder", "Laver en udviklingsplan med sin gruppe inden 1. april."),
                        new Term("Den enkelte", "Forbereder sin MUS og siger til, når noget ikke virker."))));
    }

    private static Section who() {
        return Section.of(
                "Hvem var med",
                new Paragraph("Strategien er skrevet på baggrund af en workshop i SU den 14. januar 2026."),
                new People(List.of(
                        new Person("Ole Kjær", "formand, A-siden"),
                        new Person("Lis Poulsen", "næstformand, B-siden"),
                        new Person("Mette Østergård", "facilitator"),
                        new Person("Jonas Å. Sørensen", ""))));
    }
}
