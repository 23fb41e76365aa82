package dk.kompetencedialog.workshop.agenda.page;

import java.util.List;

/**
 * A sitting in the form, as it is written.
 *
 * @param date {@code 2026-12-03}, empty while no day has been found
 * @param time {@code 09:00}
 * @param wrongTime what is wrong with date or time, empty when nothing is
 * @param wrongPlace what is wrong with the place
 * @param wrongLink what is wrong with the link
 */
public record SittingRow(
        String date,
        String time,
        String place,
        String link,
        List<BlockRow> blocks,
        String wrongTime,
        String wrongPlace,
        String wrongLink) {
    /**
     * A block in the form.
     *
     * @param title what it is called
     * @param minutes as they are written
     * @param wrong what is wrong with them, empty when nothing is
     */
    public record BlockRow(String title, String minutes, String wrong) {}

    public boolean isRight() {
        return wrongTime.isEmpty()
                && wrongPlace.isEmpty()
                && wrongLink.isEmpty()
                && blocks.stream().allMatch(block -> block.wrong().isEmpty());
    }

    /** The same, with what is wrong outside the blocks. */
    public SittingRow wrong(String inTime, String inPlace, String inLink) {
        return new SittingRow(date, time, place, link, blocks, inTime, inPlace, inLink);
    }
}
