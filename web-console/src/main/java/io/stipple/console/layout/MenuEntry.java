package io.stipple.console.layout;

import io.stipple.console.login.Person;
import java.util.ArrayList;
import java.util.List;

/// One way into the console's rooms, for those who may enter.
public record MenuEntry(String address, String icon, String words, boolean here) {
    static List<MenuEntry> of(Person person, String path) {
        List<MenuEntry> menu = new ArrayList<>();
        if (person.worksAtClinics()) {
            menu.add(new MenuEntry("/clinics", "calendar-event", "Day board", path.startsWith("/clinics")));
        }
        if (person.readsFigures()) {
            String words = person.runsTheFranchise() ? "Franchise" : "Figures";
            menu.add(new MenuEntry("/franchise", "chart-bar", words, path.startsWith("/franchise")));
        }
        if (person.watchesThePlatform()) {
            menu.add(new MenuEntry("/operations", "heart-rate-monitor", "Operations", path.startsWith("/operations")));
        }
        return menu;
    }
}
