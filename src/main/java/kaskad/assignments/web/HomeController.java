package kaskad.assignments.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page is one's work. */
@Controller
class HomeController {
    @GetMapping(AssignmentUrls.HOME)
    String home() {
        return "redirect:" + AssignmentUrls.MY_WORK;
    }
}
