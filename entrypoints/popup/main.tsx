import { render } from 'preact';
render(<p>Rolescope</p>, document.getElementById('app')!);
