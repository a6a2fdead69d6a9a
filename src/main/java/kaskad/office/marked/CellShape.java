package kaskad.office.marked;

/**
 * Where a cell ends on the paper and whether it belongs to a neighbour.
 *
 * @param right the right edge in twips
 * @param continuesAbove whether it is merged with the cell above
 * @param continuesLeft whether it is merged with the cell before it
 */
public record CellShape(int right, boolean continuesAbove, boolean continuesLeft) {}
