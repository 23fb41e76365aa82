package dk.kompetencedialog.measure;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Sets a workplace with workshops up, through the same forms as people use, and seats people in them by their codes. */
final class Stage {
    static final int PEOPLE = 20;
    private static final int AT_A_TIME = 8;
    private static final int LAST_STEP = 12;
    private static final Pattern CODE = Pattern.compile("class=\"code\">([^<]+)<");
    private static final Pattern ROOM = Pattern.compile("/workshops/([0-9a-f-]{36})/seat");

    private final Served program;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Visitor administrator;

    Stage(Served program) {
        this.program = program;
        administrator = visitor();
    }

    /** So many rooms, each with {@link #PEOPLE} seats, with names, at the step where notes are shown at once. */
    List<StagedRoom> rooms(int count) throws IOException, InterruptedException {
        var newWorkshop = administrator.page(workplace() + "/workshops/new");
        var doors = each(count, at -> open(newWorkshop, at));
        int shared = stepWhereNotesAreShown(doors.getFirst());
        return each(count, at -> seated(doors.get(at), shared));
    }

    /** A workshop made: its room, its code, the facilitator's seat. */
    record Door(String room, String code, String lead) {}

    /** One empty room with names, at the step where notes are shown at once. */
    Door open() throws IOException, InterruptedException {
        var door = open(administrator.page(workplace() + "/workshops/new"), 0);
        stepWhereNotesAreShown(door);
        return door;
    }

    /** One empty room at the step where everyone writes for themselves. */
    Door openForWriting() throws IOException, InterruptedException {
        var door = open(administrator.page(workplace() + "/workshops/new"), 0);
        stepOf(door, "WRITE");
        return door;
    }

    Served program() {
        return program;
    }

    /** Who made the workplace. */
    Visitor administrator() {
        return administrator;
    }

    /** Goes on to the first step at which conclusions are written. */
    void toConclusions(Door door) {
        stepOf(door, "CONCLUDE");
    }

    StagedRoom room(Door door, List<String> seats) {
        return StagedRoom.read(visitor().pageAt("/w/" + door.room, seats.getFirst()), seats);
    }

    /** A seat in the room for one more. */
    String seat(Door door, int at) {
        var guest = visitor();
        var page = at == 0 ? guest.page("/join?code=" + door.code) : "";
        var form = at == 0 ? Form.on(page, "/join") : new Form("/join", List.of("way=" + door.code));
        return Visitor.cookie(guest.submit(form.with("name", "Deltager " + (at + 1))), "kd_seat");
    }

    Visitor visitor() {
        return new Visitor(program.address(""), client);
    }

    private String workplace() throws IOException, InterruptedException {
        var link = program.adminLink();
        var blank = administrator.submitted(Form.on(administrator.page(link), link));
        var form = Form.on(blank, "/workplaces").with("name", "Måleriet");
        for (var group : List.of("Jurister", "Sagsbehandlere", "It", "Ledere"))
            form = form.with("groupId", "").with("groupName", group).with("groupDescription", "");
        return administrator
                .submit(form)
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("No workplace was made."));
    }

    private Door open(String newWorkshop, int at) {
        var form = Form.on(newWorkshop, "/workshops")
                .with("title", "Workshop " + at)
                .with("names", "yes")
                .with("cap", "1000");
        var page = administrator.submitted(form);
        var seat = administrator.submit(Form.on(page, "/seat"));
        return new Door(found(ROOM, page), found(CODE, page).replaceAll("\\W", ""), Visitor.cookie(seat, "kd_seat"));
    }

    private int stepWhereNotesAreShown(Door door) {
        return stepOf(door, "SHARE");
    }

    /** Goes on to the first step of that kind. */
    private int stepOf(Door door, String kind) {
        for (int step = 1; step < LAST_STEP; step++) {
            go(door, step);
            if (visitor().pageAt("/w/" + door.room, door.lead).contains("data-step=\"" + kind + "\"")) return step;
        }
        throw new IllegalStateException("There is no step " + kind + ".");
    }

    private void go(Door door, int step) {
        visitor().command("/w/" + door.room + "/step", door.lead, "{\"to\":" + step + "}");
    }

    private StagedRoom seated(Door door, int step) {
        go(door, step);
        var seats = IntStream.range(0, PEOPLE).mapToObj(at -> seat(door, at)).toList();
        return room(door, seats);
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) throw new IllegalStateException("No " + pattern + " on the page:\n" + page);
        return found.group(1);
    }

    private static <T> List<T> each(int count, IntFunction<T> work) throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(AT_A_TIME)) {
            return hands
                    .invokeAll(IntStream.range(0, count)
                            .<java.util.concurrent.Callable<T>>mapToObj(at -> () -> work.apply(at))
                            .toList())
                    .stream()
                    .map(Stage::done)
                    .toList();
        }
    }

    private static <T> T done(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
