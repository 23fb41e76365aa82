package dk.kompetencedialog.measure;

import java.util.Arrays;

/** How far the room's numbers have come at one receiver, and when. */
final class Reach {
    private static final int FIRST_ROOM = 256;

    /** What never came, or has not come yet. */
    static final long NEVER = Long.MAX_VALUE;

    private long[] numbers = new long[FIRST_ROOM];
    private long[] times = new long[FIRST_ROOM];
    private int count;

    /** All up to the number is there from this time on. */
    synchronized void reached(long number, long nanoTime) {
        if (count > 0 && number <= numbers[count - 1]) return;
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
            times = Arrays.copyOf(times, count * 2);
        }
        numbers[count] = number;
        times[count++] = nanoTime;
    }

    /** What was said to be there only when something else had been fetched is there now. */
    synchronized void fetched(long number, long nanoTime) {
        int at = first(number);
        if (at < count) times[at] = nanoTime;
    }

    /** When the change of this number had come. */
    synchronized long at(long number) {
        int first = first(number);
        return first < count ? times[first] : NEVER;
    }

    private int first(long number) {
        int found = Arrays.binarySearch(numbers, 0, count, number);
        return found < 0 ? -found - 1 : found;
    }
}
