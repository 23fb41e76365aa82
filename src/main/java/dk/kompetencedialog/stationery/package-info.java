/** How a workplace's papers look: its logo, and the template of its Word files. What is printed asks {@link dk.kompetencedialog.stationery.Letterheads}. */
@NullMarked
package dk.kompetencedialog.stationery;

import org.jspecify.annotations.NullMarked;
