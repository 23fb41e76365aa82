/** What holds the house: borders between features, budgets, names, languages. */
@NullMarked
package dk.kompetencedialog.house;

import org.jspecify.annotations.NullMarked;
