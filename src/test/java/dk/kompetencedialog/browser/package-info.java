/** What people do in real browsers: several at once, each with its own wire. */
@NullMarked
package dk.kompetencedialog.browser;

import org.jspecify.annotations.NullMarked;
