package simpul.core.web.ui;

import java.util.List;

/** Entries of the navigation under one heading. */
public record NavGroup(String label, List<NavItem> items) {}
