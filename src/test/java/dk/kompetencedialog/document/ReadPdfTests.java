package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.document.Block.Bullets;
import dk.kompetencedialog.document.Block.Paragraph;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Block.Table;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was written is what can be read, searched and copied, in order. */
class ReadPdfTests {

    private static final double RIGHT_MARGIN = (210 - 25) / 25.4 * 72;

    @Test
    void everythingWrittenIsThereInOrder() throws Exception {
        try (Print print = new Print(Papers.strategy())) {
            assertThat(print.words())
                    .containsSubsequence(
                            "KOMPETENCESTRATEGI 2026–2028",
                            "Sådan bliver vi dygtigere sammen",
                            "Vi samler kræfterne",
                            "Udkast 3 · Workshop 14. januar 2026",
                            "Formål",
                            "løse opgaverne i morgen",
                            "11 sedler bag fra plade 1 · bunken »Derfor gør vi det«",
                            "også når sagen er svær 😊",
                            "1 Data i hverdagen",
                            "Gælder hele arbejdspladsen",
                            "2 Fra kontrol til rådgivning",
                            "SU har endnu ikke skrevet noget her.",
                            "Personalegruppe",
                            "Åbent dataværksted",
                            "1. Vi lærer først i opgaven",
                            "Nærmeste leder",
                            "Ole Kjær, formand, A-siden",
                            "Jonas Å. Sørensen");
        }
    }

    @Test
    void lettersStayLetters() throws Exception {
        try (Print print =
                new Print(Papers.of(new Paragraph("fløjte finde affald effekt æøå ÆØÅ é ü ß → € ½ – » «")))) {
            assertThat(print.signs()).contains("fløjte finde affald effekt æøå ÆØÅ é ü ß → € ½ – » «");
        }
    }

    @Test
    void emojiArePrintedFromTheFileItself() throws Exception {
        try (Print print = new Print(Papers.of(new Bullets(List.of("Tak 👍🏽 for 🎉 og ❤️", "👩‍💻 ✅ 🇩🇰"))))) {
            assertThat(print.words())
                    .contains("Tak 👍 for 🎉 og ❤", "👩💻 ✅ 🇩🇰")
                    .doesNotContain("�");
        }
    }

    @Test
    void textThatLooksLikeMarkupIsText() throws Exception {
        String sly = "<b>fed</b> &amp; </p><script>x</script> ${x} ]]> <!-- \" ' -->";
        try (Print print = new Print(
                Papers.of(new Paragraph(sly), new Table(sly, List.of(sly), List.of(List.of(sly))), Section.of(sly)))) {
            assertThat(print.words().split(Pattern.quote(sly), -1)).hasSize(6);
            assertThat(print.outline()).contains("  " + sly);
        }
    }

    @Test
    void textFromRightToLeftKeepsItsOrder() throws Exception {
        try (Print print = new Print(Papers.of(
                new Paragraph("Vi siger שלום עולם til alle"), new Paragraph("مرحبا بالعالم"), new Paragraph("لا")))) {
            assertThat(print.text())
                    .contains("Vi siger שלום עולם til alle")
                    .contains("مرحبا بالعالم")
                    .contains("لا")
                    .doesNotContain("�");
        }
    }

    @Test
    void whatNoTypefaceHasIsShownAsMissing() throws Exception {
        try (Print print = new Print(Papers.of(new Paragraph("før 中 efter")))) {
            assertThat(print.text()).contains("før � efter");
        }
    }

    @Test
    void nothingRunsOffThePaper() throws Exception {
        try (Print print = new Print(Papers.odd())) {
            assertThat(print.rightmost()).isBetween(RIGHT_MARGIN - 20, RIGHT_MARGIN + 0.5);
            assertThat(Collections.frequency(print.text().chars().boxed().toList(), (int) 'ø'))
                    .isGreaterThan(500);
        }
    }

    @Test
    void longWordsInTablesAreDividedAsDanesDo() throws Exception {
        List<String> row = Collections.nCopies(6, "Medarbejderudviklingssamtaler");
        try (Print print = new Print(Papers.of(new Table("", Collections.nCopies(6, "x"), List.of(row))))) {
            assertThat(print.words()).contains("Medarbejder- ", "udviklingssam- ", "taler ");
        }
    }

    @Test
    void runningTextIsNotDivided() throws Exception {
        String word = "kompetenceudviklingsaktiviteter ";
        try (Print print = new Print(Papers.of(new Paragraph(word.repeat(200))))) {
            assertThat(print.words().split(word, -1)).hasSize(201);
        }
    }
}
