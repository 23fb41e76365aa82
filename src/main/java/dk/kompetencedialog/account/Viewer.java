package dk.kompetencedialog.account;

/** Who is asking. What they may see starts from here: what is not found through the viewer does not exist for them. */
public sealed interface Viewer permits Member, Guest, Nobody {}
