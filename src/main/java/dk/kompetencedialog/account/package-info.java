/**
 * Who is asking, and the ways in: join codes, seats, QR; {@code signin} holds sign-in and what guards every request.
 *
 * <p>A controller under {@code /w/{w}} takes a {@link Seat}, or a {@link SeatKey} when it will look it up inside its own transaction;
 * elsewhere it takes a {@link Member}. Who is neither is led to where they can become it.
 */
@NullMarked
package dk.kompetencedialog.account;

import org.jspecify.annotations.NullMarked;
