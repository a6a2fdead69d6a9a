package kaskad.plans.web;

import java.util.Map;
import kaskad.plans.PlanCard;

/** The form of approval; {@code errors} by field. */
public record ApprovalPage(PlanCard plan, ApprovalForm form, Map<String, String> errors) {}
