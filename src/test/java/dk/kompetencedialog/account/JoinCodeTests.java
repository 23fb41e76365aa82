package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTests {
    @RepeatedTest(20)
    void drawsWhatItCanRead() {
        var code = JoinCode.draw();
        assertThat(code.value()).matches("[2-9A-HJKMNP-TV-Z]{7}");
        assertThat(JoinCode.read(code.spaced())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7F4XP2",
                "k7f4xp2",
                " k7f 4xp2 ",
                "K7F-4XP2",
                "k7f–4xp2",
                "k 7 f 4 x p 2",
                "K7F.4XP2",
                "k7f\u00A04xp2"
            })
    void readsItAsPeopleTypeIt(String typed) {
        assertThat(JoinCode.read(typed).value()).isEqualTo("K7F4XP2");
    }

    @ParameterizedTest
    @CsvSource({
        "'', account.code.empty",
        "' - ', account.code.empty",
        "K7F4XPO, account.code.lookAlike",
        "K7F4XP0, account.code.lookAlike",
        "K7F4XPi, account.code.lookAlike",
        "K7F4XPl, account.code.lookAlike",
        "K7F4XP1, account.code.lookAlike",
        "K7F4XPu, account.code.lookAlike",
        "K7F4XPø, account.code.strange",
        "K7F4XP!, account.code.strange",
        "K7F4XP, account.code.length",
        "K7F4XP22, account.code.length"
    })
    void saysWhatIsWrongWithIt(String typed, String sentence) {
        assertThatThrownBy(() -> JoinCode.read(typed)).hasMessage(sentence);
    }
}
