package kaskad.kernel;

/** Something that happened, told upwards: a past-tense record nested in its owner's sealed {@code …Event}. */
public interface DomainEvent {}
