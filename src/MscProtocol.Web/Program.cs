// The page calls what Page and Form offer; there is nothing to do at the start.
return 0;
