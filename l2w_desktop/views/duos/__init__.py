"""The screens of the page *Duos & matching*; ``views.pages.duos`` chooses between them."""
