-- The wording as the document had it, for people; wordings themselves are compared in lower case. Null in earlier rows.
alter table intake.mapping add column written text;
