package io.stipple.console.home;

import io.stipple.console.clinic.Clinics;
import io.stipple.console.login.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

@Controller
class HomePage {
    private final Clinics clinics;

    HomePage(Clinics clinics) {
        this.clinics = clinics;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("clinics", clinics.all().given());
        return "home";
    }

    /// Where a person's work is. Asking for it logs them in.
    @GetMapping("/start")
    String start() {
        Person person = Person.present().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        if (person.runsTheFranchise()) {
            return "redirect:/franchise";
        }
        if (person.worksAtClinics()) {
            return "redirect:/clinics";
        }
        return person.watchesThePlatform() ? "redirect:/operations" : "start";
    }

    @GetMapping("/login-failed")
    String loginFailed() {
        return "login-failed";
    }
}
