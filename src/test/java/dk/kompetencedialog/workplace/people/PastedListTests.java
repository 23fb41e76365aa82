package dk.kompetencedialog.workplace.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedListTests {
    private static final PastedRow MAJA = new PastedRow(2, "Maja Krogh", "maja@klit.dk", "Drift", "Teknikere");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Navn\tE-mail\tEnhed\tMedarbejdergruppe\nMaja Krogh\tmaja@klit.dk\tDrift\tTeknikere",
                "Navn;Mail;Afdeling;Gruppe\nMaja Krogh;maja@klit.dk;Drift;Teknikere",
                "name,email,unit,staff group\r\nMaja Krogh,maja@klit.dk,Drift,Teknikere\r\n",
                "Medarbejdergruppe\tEnhed\tEfternavn\tFornavn\tMail\nTeknikere\tDrift\tKrogh\tMaja\tmaja@klit.dk",
                "\nMaja Krogh\tmaja@klit.dk\tDrift\tTeknikere\n\n",
                "\nmaja@klit.dk;Maja Krogh;Drift;Teknikere",
                "Navn;Mail;Enhed;Gruppe\n\"Maja Krogh\";\"maja@klit.dk\";\"Drift\";\"Teknikere\"",
                "Navn\tTelefon\tMail\tEnhed\tGruppe\nMaja Krogh\t12345678\tmaja@klit.dk\tDrift\tTeknikere"
            })
    void isReadAsPeopleHaveIt(String pasted) {
        assertThat(PastedList.read(pasted)).containsExactly(MAJA);
    }

    @Test
    void aCommaInsideQuotesDoesNotDivide() {
        assertThat(PastedList.read("Navn,Enhed\n\"Krogh, Maja\",\"Drift, nord\""))
                .containsExactly(new PastedRow(2, "Krogh, Maja", "", "Drift, nord", ""));
    }

    @Test
    void namesAloneAreEnough() {
        assertThat(PastedList.read("Maja Krogh\nJonas Ø. Thorup"))
                .containsExactly(
                        new PastedRow(1, "Maja Krogh", "", "", ""), new PastedRow(2, "Jonas Ø. Thorup", "", "", ""));
    }

    @Test
    void nothingIsNoRow() {
        assertThat(PastedList.read(" \n\t\n")).isEmpty();
    }

    @Test
    void aQuoteThatNeverEndsIsPartOfTheText() {
        assertThat(PastedList.read("\"Maja Krogh;maja@klit.dk")).hasSize(1);
    }

    /** Whatever is pasted, each line that is not blank is a row, or the one of headings. */
    @Test
    void noLineIsLost() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var signs = "aø@;,\t\"' .>/-\uD83D\uDE00";
        for (int run = 0; run < 2_000; run++) {
            var lines = IntStream.range(0, random.nextInt(6))
                    .mapToObj(line -> IntStream.range(0, random.nextInt(12))
                            .mapToObj(sign -> String.valueOf(signs.charAt(random.nextInt(signs.length()))))
                            .collect(Collectors.joining()))
                    .toList();
            var wanted = lines.stream().filter(line -> !line.isBlank()).count();
            assertThat(PastedList.read(String.join("\n", lines)))
                    .describedAs("seed %d, %s", seed, lines)
                    .hasSize((int) wanted);
        }
    }
}
