package dk.kompetencedialog.workshop;

/** A workshop to be made: its title (1 to 120 characters), whether notes bear names, and notes per person and board. */
record NewWorkshop(String title, boolean named, int noteCap) {}
