package dk.kompetencedialog.strategy.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.strategy.compare.page.Mark;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTests {
    private static String told(String before, String now) {
        return told(Words.between(before, now));
    }

    private static String told(List<Mark> marks) {
        return marks.stream()
                .map(mark -> switch (mark.kind()) {
                    case SAME -> mark.text();
                    case ADDED -> "+" + mark.text();
                    case REMOVED -> "-" + mark.text();
                })
                .collect(Collectors.joining("|"));
    }

    @Test
    void whatComesAndGoesIsMarkedWordByWord() {
        assertThat(told("Vi læser tal hver dag.", "Vi bruger tal hver dag. Og vi lærer."))
                .isEqualTo("Vi|-læser|+bruger|tal hver dag.|+Og vi lærer.");
        assertThat(told("Vi læser tal.", "Vi læser tal.")).isEqualTo("Vi læser tal.");
        assertThat(told("", "Nyt")).isEqualTo("+Nyt");
        assertThat(told("Væk", "")).isEqualTo("-Væk");
        assertThat(told("", "")).isEmpty();
    }

    @Test
    void aLoneWordBetweenTwoChangesIsToldWithThem() {
        assertThat(told("Vi læser om tal", "Vi skriver om data")).isEqualTo("Vi|-læser om tal|+skriver om data");
    }

    @Test
    void spaceIsNoChangeAndALineBreakIs() {
        assertThat(told("Vi  læser tal", "Vi læser tal")).isEqualTo("Vi læser tal");
        assertThat(told("Vi læser tal hver dag", "Vi læser tal\nhver dag")).isEqualTo("Vi læser tal|+\n|hver dag");
    }
}
