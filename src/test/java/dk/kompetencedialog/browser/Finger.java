package dk.kompetencedialog.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.BoundingBox;

/** A finger on somebody's screen, as the browser itself feels it: it scrolls, rests and drags. */
final class Finger {
    private final Person hand;
    private final CDPSession screen;
    private double x;
    private double y;

    Finger(Person hand) {
        this.hand = hand;
        this.screen = hand.page().context().newCDPSession(hand.page());
    }

    /** Rests on a note or stack until it is taken up. */
    void takesUp(String item) {
        var box = inSight(item);
        touches(box.x + 30, box.y + 12);
        hand.see(item + "[data-held]").waitFor();
    }

    /** Scrolls by a swipe that begins on it. */
    void swipesUpOn(String item, double far) {
        var box = inSight(item);
        touches(box.x + 30, box.y + 12);
        for (int step = 1; step <= 10; step++) movesTo(x, y - far / 10);
        letsGo();
    }

    void movesTo(double newX, double newY) {
        x = newX;
        y = newY;
        send("touchMove", 1);
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void letsGo() {
        send("touchEnd", 0);
    }

    /** Another finger comes down beside it. */
    void isJoined() {
        send("touchStart", 2);
    }

    private void touches(double newX, double newY) {
        x = newX;
        y = newY;
        send("touchStart", 1);
    }

    /** Brings it into sight, and waits until the page stands still: after a swipe it goes on for a while. */
    private BoundingBox inSight(String item) {
        hand.see(item).evaluate("""
                item => new Promise((done) => {
                  item.scrollIntoView({ block: "center" });
                  let last, still = 0;
                  const look = () => {
                    const { top } = item.getBoundingClientRect();
                    still = top === last ? still + 1 : 0;
                    last = top;
                    if (still < 3) requestAnimationFrame(look);
                    else done();
                  };
                  look();
                })
                """);
        return hand.see(item).boundingBox();
    }

    private void send(String what, int fingers) {
        var points = new JsonArray();
        for (int finger = 0; finger < fingers; finger++) {
            var point = new JsonObject();
            point.addProperty("x", x + finger * 40);
            point.addProperty("y", y - finger * 200);
            point.addProperty("id", finger);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", what);
        event.add("touchPoints", points);
        screen.send("Input.dispatchTouchEvent", event);
    }
}
