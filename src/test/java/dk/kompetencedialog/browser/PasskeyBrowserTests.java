package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Route;
import dk.kompetencedialog.platform.data.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member adds a passkey and signs in with it; whoever has none, or one that was removed, altered, copied or shown before, does not. */
class PasskeyBrowserTests extends PageTest {
    private static final String ADD = "[data-passkey=add] button";
    private static final String IN = "[data-passkey=in] button";
    private static final String WRONG = "[data-passkey] [role=alert]";

    private static final String SHOW = """
            async (asked) => {
              const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(asked));
              return JSON.stringify((await navigator.credentials.get({ publicKey })).toJSON());
            }
            """;

    @Autowired
    TestDatabase.Access behindTheWalls;

    private Person mette;
    private Device device;

    @BeforeEach
    void aDeviceThatKeepsKeys() {
        mette = laptop("Mette", members.signedIn(port), "/help");
        device = new Device(mette);
    }

    @Test
    void sheAddsOneAndSignsInWithItOnAPhone() {
        opens(mette, "/account");
        mette.page().fill("#label", "Min telefon");
        mette.page().click(ADD);
        assertThat(mette.see(".alert")).containsText("Adgangsnøglen er tilføjet");
        assertThat(mette.see("#passkeys ~ ul")).containsText("Min telefon Tilføjet");
        assertThat(mette.see("#passkeys ~ ul")).containsText("Ikke brugt endnu.");
        holds(mette);
        signsOut();
        mette.page().setViewportSize(390, 844);
        opens(mette, "/sign-in");
        mette.losesNothing();
        comesIn();
        opens(mette, "/account");
        assertThat(mette.see("#passkeys ~ ul")).containsText("Sidst brugt");
        mette.page().click(ADD);
        assertThat(mette.see(WRONG)).containsText("Enheden har allerede en adgangsnøgle");
    }

    @Test
    void nobodyElseRemovesIt() {
        adds();
        var removal = mette.page().getAttribute("form[action^='/account/passkeys/']", "action");
        var stranger = members.signedIn(port);
        stranger.get("/account");
        assertThat(stranger.form(removal).status()).isEqualTo(303);
        signsOut();
        opens(mette, "/sign-in");
        comesIn();
    }

    @Test
    void theFieldOfTheMailOffersIt() {
        adds();
        signsOut();
        device.answers(true);
        opens(mette, "/sign-in");
        mette.page().waitForURL("**/workplaces");
    }

    @Test
    void theButtonWaitsForWhatTheFieldHasAsked() {
        adds();
        signsOut();
        var first = new AtomicReference<Route>();
        mette.page().route("**/sign-in/passkey/options", route -> {
            if (!first.compareAndSet(null, route)) route.resume();
        });
        opens(mette, "/sign-in");
        mette.await(() -> first.get() != null, "the field asked");
        mette.page().click(IN);
        for (int turn = 0; turn < 2; turn++)
            mette.page().evaluate("() => fetch('/sign-in').then((answer) => answer.text())");
        first.get().resume();
        device.answers(true);
        mette.page().waitForURL("**/workplaces");
    }

    @Test
    void anotherBrowserWithoutTheKeyIsToldWhatToDo() {
        adds();
        var other = unopened("somebody else", "da-DK");
        opens(other, "/help");
        new Device(other);
        opens(other, "/sign-in");
        other.page().click(IN);
        assertThat(other.see(WRONG)).containsText("log ind på en anden måde");
        opens(other, "/account");
        assertThat(other.page()).hasURL("http://localhost:" + port + "/sign-in");
    }

    @Test
    void oneThatWasRemovedIsRefused() {
        adds();
        mette.page().click("#passkeys ~ ul summary");
        mette.page().click("#passkeys ~ ul button");
        assertThat(mette.see(".alert")).containsText("Adgangsnøglen er fjernet");
        signsOut();
        refusesTheDevice();
    }

    @Test
    void anAnswerThatWasAlteredIsRefused() {
        adds();
        signsOut();
        mette.page().route("**/sign-in/passkey", route -> {
            var body = new Gson().fromJson(route.request().postData(), JsonObject.class);
            var response = body.getAsJsonObject("response");
            var data = response.get("authenticatorData").getAsString();
            response.addProperty("authenticatorData", (data.startsWith("A") ? "B" : "A") + data.substring(1));
            route.resume(new Route.ResumeOptions().setPostData(body.toString()));
        });
        refusesTheDevice();
    }

    @Test
    void anAnswerThatWasGivenBeforeIsRefused() {
        adds();
        signsOut();
        var first = new AtomicReference<String>();
        mette.page().route("**/sign-in/passkey", route -> {
            first.compareAndSet(null, route.request().postData());
            route.resume(new Route.ResumeOptions().setPostData(first.get()));
        });
        opens(mette, "/sign-in");
        comesIn();
        signsOut();
        refusesTheDevice();
    }

    @Test
    void aCopyOfTheKeyIsKnownByItsCount() throws SQLException {
        adds();
        try (var owner = behindTheWalls.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.executeUpdate("update kd.passkey set uses = 1000");
        }
        signsOut();
        refusesTheDevice();
    }

    @Test
    void aDeviceThatDoesNotKnowItsOwnerIsRefused() {
        adds();
        signsOut();
        opens(mette, "/sign-in");
        device.knowsItsOwner(false);
        device.answers(true);
        mette.page().click(IN);
        assertThat(mette.see(WRONG)).containsText("log ind på en anden måde");
    }

    /** The page at the other address has our question, asked meanwhile, and carries the answer to us. */
    @Test
    void anAnswerThatAnotherAddressAskedForIsRefused() {
        adds();
        signsOut();
        device.answers(true);
        var between = new dk.kompetencedialog.world.Browser(port);
        assertThat(carried(between, "http://localhost:" + port + "/help").body())
                .contains("/workplaces");
        between = new dk.kompetencedialog.world.Browser(port);
        var lookalike = "http://localhost:9/sign-in";
        mette.page().route(lookalike, route -> route.fulfill(new Route.FulfillOptions().setBody("<h1>Log ind</h1>")));
        var refused = carried(between, lookalike);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Adgangsnøglen virker ikke her");
        assertThat(between.get("/account").leadsTo()).isEqualTo("/sign-in");
    }

    /** The browser does not even ask the device. */
    @Test
    void atAnotherNameOfTheMachineThereIsNoKeyToShow() {
        adds();
        signsOut();
        device.answers(true);
        mette.page().navigate("http://127.0.0.1:" + port + "/sign-in");
        mette.page().click(IN);
        assertThat(mette.see(WRONG)).isVisible();
        opens(mette, "/account");
        assertThat(mette.page()).hasURL("http://localhost:" + port + "/sign-in");
    }

    /** Somebody in between asks us, has the owner answer at that address, and sends us the answer. */
    private dk.kompetencedialog.world.Browser.Seen carried(dk.kompetencedialog.world.Browser between, String address) {
        between.get("/sign-in");
        var asked = json(between, "/sign-in/passkey/options", "{}");
        mette.page().navigate(address);
        var answer = mette.page().evaluate(SHOW, asked.body());
        return json(between, "/sign-in/passkey", (String) answer);
    }

    private static dk.kompetencedialog.world.Browser.Seen json(
            dk.kompetencedialog.world.Browser from, String path, String body) {
        return from.send(
                "POST",
                path,
                body,
                Map.of("Content-Type", "application/json", "Accept", "application/json", "X-CSRF-TOKEN", from.token()));
    }

    private void adds() {
        opens(mette, "/account");
        device.answers(true);
        mette.page().click(ADD);
        assertThat(mette.see(".alert")).containsText("Adgangsnøglen er tilføjet");
        device.answers(false);
    }

    private void signsOut() {
        device.answers(false);
        opens(mette, "/sign-out");
        mette.page().click("main form button");
        mette.page().waitForURL("**/?why=out");
    }

    /** The device answers before it is asked: one that is asked first and pressed later is never heard. */
    private void comesIn() {
        var asked = new AtomicReference<Route>();
        mette.page().route("**/sign-in/passkey/options", route -> {
            if (!asked.compareAndSet(null, route)) route.resume();
        });
        mette.page().click(IN);
        mette.await(() -> asked.get() != null, "the button asked");
        device.answers(true);
        asked.get().resume();
        mette.page().waitForURL("**/workplaces");
    }

    private void refusesTheDevice() {
        opens(mette, "/sign-in");
        device.answers(true);
        mette.page().click(IN);
        assertThat(mette.see(WRONG)).containsText("Adgangsnøglen virker ikke her");
        opens(mette, "/account");
        assertThat(mette.page()).hasURL("http://localhost:" + port + "/sign-in");
    }

    /** What keeps somebody's passkeys, as the browser's own pretence of one. */
    private static final class Device {
        private final CDPSession line;
        private final String id;

        Device(Person owner) {
            line = owner.page().context().newCDPSession(owner.page());
            line.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            var wanted = new JsonObject();
            wanted.add("options", options);
            id = line.send("WebAuthn.addVirtualAuthenticator", wanted)
                    .get("authenticatorId")
                    .getAsString();
        }

        void answers(boolean does) {
            set("WebAuthn.setAutomaticPresenceSimulation", "enabled", does);
        }

        void knowsItsOwner(boolean does) {
            set("WebAuthn.setUserVerified", "isUserVerified", does);
        }

        private void set(String what, String name, boolean value) {
            var wanted = new JsonObject();
            wanted.addProperty("authenticatorId", id);
            wanted.addProperty(name, value);
            line.send(what, wanted);
        }
    }
}
